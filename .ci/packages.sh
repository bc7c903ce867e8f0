# Sourced by run: the packages, made twice. Needs: repository and work, folders; version.

# Everything below artifacts/ is of this run.
pack() {
  rm -f artifacts/Netralitas.Rules*pkg
  dotnet pack Netralitas.Rules.slnx -o artifacts
  local package
  for package in "" .Hosting; do
    ls -l "artifacts/Netralitas.Rules$package.$version.nupkg" "artifacts/Netralitas.Rules$package.$version.snupkg"
  done
  ls -l "artifacts/Netralitas.Rules.Tool.$version.nupkg"
}

# Another folder, another branch name, the same files: the same bytes. Without git packages bear the time of packing.
packages_are_reproducible() {
  git rev-parse HEAD || return 0
  git clone --quiet "$repository" "$work/again"
  cd "$work/again"
  git checkout --quiet -b another "$(git -C "$repository" rev-parse HEAD)"
  git -C "$repository" ls-files -z --cached --others --exclude-standard --deduplicate |
    (cd "$repository" && xargs -0 -I{} sh -c 'test ! -e "$1" || printf "%s\0" "$1"' - {}) |
    tar -C "$repository" --null -T - -c | tar -x
  dotnet pack Netralitas.Rules.slnx -o artifacts
  cd artifacts
  sha256sum -- *pkg
  local package
  for package in *pkg; do
    cmp "$package" "$repository/artifacts/$package"
  done
}
