# Sourced by run: the packages as strangers use them, each in an empty folder made by the usual template. Needs: repository and work,
# folders; version; finding, what the example's finding is called.

# One more feed beside the machine's own, and a package folder of its own, so that nothing built or cached before can stand in for them.
new_feed() {
  mkdir -p "$work/feed"
  cp artifacts/Netralitas.Rules*.nupkg "$work/feed"
  cat >"$work/nuget.config" <<'CONFIG'
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <add key="netralitas-rules-artifacts" value="feed" />
  </packageSources>
</configuration>
CONFIG
}

## The console app of the README

readme_code() {
  awk '/^```csharp/ { on = 1; next } on && /^```/ { exit } on' "$repository/README.md"
}

new_console_app() {
  mkdir "$work/console"
  cd "$work/console"
  dotnet new console --name Smoke --output . --no-restore
  readme_code >Program.cs
  test -s Program.cs
  cat Program.cs
  dotnet add package Netralitas.Rules --version "$version" --no-restore
}

run_console_app() {
  cd "$work/console"
  dotnet run | tee console.txt
}

# The installed package is the one just built, and its nuspec has no token left unfilled.
installed_package_is_the_built_one() {
  local folder=$work/packages/netralitas.rules/$version framework
  for framework in net8.0 net10.0; do
    cmp "$folder/lib/$framework/Netralitas.Rules.dll" "src/Netralitas.Rules/bin/Release/$framework/Netralitas.Rules.dll"
    test -s "$folder/lib/$framework/Netralitas.Rules.xml"
  done
  cat "$folder/netralitas.rules.nuspec"
  ! grep -F '$' "$folder/netralitas.rules.nuspec" || exit 1
  # Where a package is shown, a link that is relative leads nowhere.
  grep -q '](https://' "$folder/README.md"
  ! grep -nE '\]\(([^h#]|h[^t])' "$folder/README.md" || exit 1
  # A tree without git, say an unpacked archive, has no commit to state.
  if git rev-parse HEAD; then
    grep -qF "commit=\"$(git rev-parse HEAD)\"" "$folder/netralitas.rules.nuspec"
  fi
}

# Self-contained and trimmed, without a single warning, the same finding to the byte; its size is told.
trimmed_console_app_finds_the_same() {
  cd "$work/console"
  dotnet publish --use-current-runtime --self-contained -o "$work/trimmed" -warnaserror \
    -p:PublishTrimmed=true -p:TrimmerSingleWarn=false -p:SuppressTrimAnalysisWarnings=false
  "$work/trimmed/Smoke" >trimmed.txt
  cmp console.txt trimmed.txt
  echo "trimmed and self-contained: $(du -sm "$work/trimmed" | cut -f1) MB, of which Netralitas.Rules.dll $(du -sk "$work/trimmed/Netralitas.Rules.dll" | cut -f1) KB"
}

## The web API of the examples

new_web_app() {
  mkdir "$work/web"
  cd "$work/web"
  dotnet new web --name Assessments --output . --no-restore
  cp "$repository/examples/aspnet/Program.cs" "$repository/examples/aspnet/appsettings.json" .
  dotnet add package Netralitas.Rules.Hosting --version "$version" --no-restore
  dotnet add package Microsoft.AspNetCore.OpenApi --version "$(central_version Microsoft.AspNetCore.OpenApi)" --no-restore
  dotnet build -o "$work/served"
}

central_version() {
  sed -nE "s/.*Include=\"$1\" Version=\"([^\"]*)\".*/\1/p" "$repository/Directory.Packages.props"
}

# Asks what a user would, over HTTP, while the rules on disk change.
web_app_answers_and_reloads() {
  local rules=$work/own-rules rule=$work/own-rules/pelanggaran/skb-2022/b6.yaml url=''
  cp -r "$repository/rules" "$rules"
  cd "$work/served"
  NetralitasRules__Folder=$rules dotnet Assessments.dll --urls http://127.0.0.1:0 >"$work/web.log" 2>&1 &
  trap "kill $! || true; wait $! || true; tail -n 40 '$work/web.log'" EXIT
  until url=$(sed -nE 's/.*Now listening on: (http[^ ]*).*/\1/p' "$work/web.log") && [ -n "$url" ]; do
    kill -0 $!
    sleep 0.2
  done

  ask() { curl --silent --show-error --max-time 20 -H 'Content-Type: application/json' -H 'Accept-Language: en' "$@"; }
  has() { grep -qF -- "$1" "$work/answer" || { echo "no '$1' in:"; head -c 2000 "$work/answer"; return 1; }; }
  # Reloading takes a moment: asks until the answer has TEXT, for a minute.
  until_has() {
    local text=$1 tries=0
    shift
    until ask "$@" -o "$work/answer" && grep -qF -- "$text" "$work/answer"; do
      tries=$((tries + 1))
      [ "$tries" -lt 120 ] || has "$text"
      sleep 0.5
    done
  }

  local like=@$repository/examples/suka-capres.json
  ask "$url/assessments" -d "$like" -o "$work/answer" -w '%{http_code} %{content_type}\n' | tee "$work/status"
  grep -q '^200 application/json' "$work/status"
  has '"verdict": "violation"'
  has "$finding"
  has 'Heavy disciplinary punishment'

  ask "$url/assessments" -d '{ "perbuatan": ["sukai"], "pelaku": { "statu": "pns" } }' -o "$work/answer" -w '%{http_code} %{content_type}\n' | tee "$work/status"
  grep -q '^400 application/problem+json' "$work/status"
  has '"suggestion":"suka"'
  has '"line":1'
  ask "$url/assessments" -d '{ "perbuatan": [' -o "$work/answer" -w '%{http_code}\n' | grep -qx 400
  has '"id":"NTR'

  head -c 100000 /dev/zero | tr '\0' ' ' >"$work/large"
  ask "$url/assessments" --data-binary "@$work/large" -o "$work/answer" -w '%{http_code} %{content_type}\n' | grep -q '^413 application/problem+json'
  curl --silent "$url/assessments" -d '' -H 'Content-Type: text/plain' -o "$work/answer" -w '%{http_code} %{content_type}\n' | grep -q '^415 application/problem+json'

  ask "$url/openapi/v1.json" -o "$work/answer"
  has '"/assessments"'
  has '"400"'
  until_has Healthy "$url/health"

  # A level that is changed on disk changes the finding; a mistake does not, and is told.
  sed -i 's/tingkat: disiplin.berat/tingkat: disiplin.sedang/' "$rule"
  until_has 'Medium disciplinary punishment' "$url/assessments" -d "$like"
  sed -i 's/^jenis: disiplin/jenis: disipln/' "$rule"
  until_has Degraded "$url/health"
  ask "$url/assessments" -d "$like" -o "$work/answer"
  has 'Medium disciplinary punishment'
  grep -qF "b6.yaml" "$work/web.log"
  sed -i 's/^jenis: disipln/jenis: disiplin/; s/tingkat: disiplin.sedang/tingkat: disiplin.berat/' "$rule"
  until_has Healthy "$url/health"
  until_has 'Heavy disciplinary punishment' "$url/assessments" -d "$like"
}

## The tool

install_tool() {
  cd "$work"
  dotnet tool install Netralitas.Rules.Tool --version "$version" --tool-path "$work/tools"
}

installed_tool() {
  cd "$work"
  tools/netralitas "$@"
}

# From nothing to a folder of one's own, checked and tested.
installed_tool_makes_a_folder() {
  installed_tool init own
  installed_tool validate own
  installed_tool test own
  installed_tool diff embedded own | grep -q 'kode-etik-instansi'
}

## A session of NRules

new_nrules_app() {
  mkdir "$work/nrules"
  cd "$work/nrules"
  dotnet new console --name Sessions --output . --no-restore
  dotnet add package Netralitas.Rules.NRules --version "$version" --no-restore
  cat >Program.cs <<'CODE'
using System;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.NRules;

var session = Rulebook.Default.ToSessionFactory().CreateSession();
session.Insert(new AsnAction
{
    Date = new DateOnly(2024, 1, 20),
    Election = "pemilu-2024",
    Actor = new Actor { Status = "pns" },
    Acts = ["suka"],
    Target = new Target { Kind = "presiden" },
});
session.Fire();
foreach (var violation in session.Query<Violation>())
{
    Console.WriteLine(violation.Rule);
}
CODE
}

run_nrules_app() {
  cd "$work/nrules"
  dotnet run
}
