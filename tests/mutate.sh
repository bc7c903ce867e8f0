#!/usr/bin/env bash
# Do the tests notice? Changes the code of one folder of the library in thousands of small ways and looks which the tests let pass.
#   bash tests/mutate.sh Analysis|Binding|Compilation|Evaluation|Validation [FILE[{FROM..TO}]]
# FILE, below the folder, limits it to one file, with {FROM..TO} to some of its characters. Needs dotnet-stryker 5.1.0 and, for a
# whole folder, half an hour to an hour of two cores. The report's place is the last thing it says.
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:?which folder}
case $folder in
  Analysis) tests='Tests.Analysis. Comparison.CompareWithTests ComparisonProperty' ;;
  Validation) tests='GoldenDiagnostics SmallMistakes Validation.Limits Validation.Bomb Validation.Flood Merging.Override BaseRulesTests' ;;
  Binding) tests='GoldenDiagnostics Tests.Binding. SmallMistakes AcceptedInput RefusedInput OddYaml Merging.Override Merging.OwnRulebook Schemas.RuleSchemas RuleTestFile RuleTestGolden BaseRulesTests ExampleGolden DocumentGolden Evaluation.OwnPolicy Evaluation.Practice Evaluation.Procedure' ;;
  Evaluation) tests='Tests.Evaluation. Docs.Example RealCase RuleTestGolden RuleTestFile CaseReport BaseRulesTests' ;;
  Compilation) tests='Tests.Evaluation. Tests.Compilation. Analysis.AnalysisProperty Analysis.FactSpace Analysis.PlantedDefect Tests.Boundaries. ComparisonProperty RealCase RuleTestGolden Testing.CoverageTests ExampleGolden GoldenDiagnostics Merging.Override' ;;
  *) echo "no tests are named for $folder" >&2; exit 2 ;;
esac

work=$(mktemp -d)
git -C "$repository" ls-files -z | (cd "$repository" && tar -c --null -T -) | tar -x -C "$work"
cd "$work"

# Stryker writes its changes into every file and leaves out later which are not wanted; code so swollen takes three times as long.
find src/Netralitas.Rules -name '*.cs' -not -path "src/Netralitas.Rules/$folder/*" -exec sed -i '1i // Stryker disable all' {} +

# What tests make once and share counts as covered by the first of them alone, so that some changes are missed which all the tests
# together would notice.
# The rows of a theory are made when it runs: made before, they would have loaded the rules, and every change of what loads them
# would be tried with every test.
cat > tests/Netralitas.Rules.Tests/xunit.runner.json <<< '{ "preEnumerateTheories": false }'
sed -i 's|</Project>|<ItemGroup><None Include="xunit.runner.json" CopyToOutputDirectory="PreserveNewest" /></ItemGroup></Project>|' \
  tests/Netralitas.Rules.Tests/Netralitas.Rules.Tests.csproj

# What nothing but a golden file of texts holds is left out, and so are tests of many years, which take minutes.
filter=$(printf '|FullyQualifiedName~%s' $tests)
cat > tests/Netralitas.Rules.Tests/stryker-config.json <<X
{
  "stryker-config": {
    "project": "Netralitas.Rules.csproj",
    "mutate": [ "$folder/${2:-**/*.cs}", "!Evaluation/EvaluationTexts.cs", "!Binding/RuleFileShapes.cs" ],
    "test-case-filter": "(${filter#|})&FullyQualifiedName!~OverTimeTests",
    "concurrency": $(nproc),
    "configuration": "Release",
    "reporters": [ "dots", "html", "json" ]
  }
}
X
cd tests/Netralitas.Rules.Tests
export NETRALITAS_RANDOM_CASES=60 MSBUILDDISABLENODEREUSE=1
dotnet stryker
