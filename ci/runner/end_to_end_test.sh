#!/bin/bash
# kfdcts against the fake suites: outcomes, exit codes, interruption, kill -9 at any moment and resume.
# usage: end_to_end_test.sh <kfdcts> <fake_suites>
set -u
kfdcts=$1 fake=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/boards/{small,pair,other,none}
cd "$work" || exit 1
bad=0

K() { "$kfdcts" --suites "$fake" --boards "$work/boards" "$@"; }
fail() { echo "FAILED: $*"; bad=1; }
# expect <exit code> <pattern in the output, - for none> <what> <command...>
expect() {
  local code=$1 pattern=$2 what=$3 got
  shift 3
  "$@" >"$work/last" 2>&1
  got=$?
  [ "$got" = "$code" ] || fail "$what: exit code $got instead of $code: $(tail -2 "$work/last")"
  [ "$pattern" = - ] || grep -q -- "$pattern" "$work/last" || fail "$what: no '$pattern' in: $(tail -3 "$work/last")"
}
outcome() { python3 -c '
import json, sys
print([t["outcome"] for t in json.load(open(sys.argv[1] + "/results.json"))["tests"] if t["name"] == sys.argv[2]][0])' "$1" "$2"; }

# Exit codes and sentences.
expect 0 '1/1' 'passes' K run --device soft:small -t Calm.Passes$ -o a
expect 2 'already holds a run' 'a used directory' K run --device soft:small -t Calm.Passes$ -o a
expect 2 'cannot create' 'a directory that cannot be' K run --device soft:small -o /proc/nothing/here
expect 4 'no GPU to test' 'no hardware' K run -o b
[ -e b/journal.jsonl ] && fail 'a run without a device left a journal'
FAKE_DEVICES=none expect 0 '1/1' 'a test that needs no GPU, where none is' K run --without-gpu -t host/Calm.Host -o b2
FAKE_DEVICES=none expect 4 'no test matches' 'a test that needs a GPU, where none is' K run --without-gpu -t Calm.Passes -o b3
expect 2 "no board is called 'smal'" 'a wrong board' K run --device soft:smal -o c
expect 2 "a device is 'hw' or" 'a wrong device' K run --device gpu0 -o c
expect 2 'the device is broken' 'a broken board' env FAKE_DEVICES=broken "$kfdcts" --suites "$fake" --boards boards run --device soft:small -o c2
expect 4 'the device is denied' 'no permission' env FAKE_DEVICES=denied "$kfdcts" --suites "$fake" --boards boards run -o c3
expect 4 'no test matches' 'nothing selected' K run --device soft:small -t NoSuchTest -o d
expect 4 '0/0' 'everything skipped' K run --device soft:small -t Calm.Skips -o d2
expect 2 "nearest is 'gfx942/Calm.Passes'" 'an unknown test' K exec gfx942/Calm.Pases --device soft:small
expect 2 'regular expression' 'a wrong expression' K run --device soft:small -t '(' -o e
expect 2 'cannot start' 'missing suites' "$kfdcts" --suites /no/such/suites run --device hw -o f
expect 2 'not recognized\|not expected\|subcommand' 'an unknown command' K dance
expect 2 'cannot read' 'a report of nothing' K report "$work/none"

# Without -o: a new folder, and a link to it.
expect 0 'report:' 'the default folder' K run --device soft:small -t Calm.Passes$ --results-root roots
expect 0 'report:' 'the default folder, again' K run --device soft:small -t Calm.Passes$ --results-root roots
[ "$(ls -d roots/2* | wc -l)" = 2 ] || fail 'two runs share a folder'
[ -s roots/latest/index.html ] || fail 'latest leads nowhere'

# One test.
expect 0 'pass' 'exec passes' K exec gfx942/Calm.Passes --device soft:small
expect 1 'got 2' 'exec fails' K exec gfx942/Wild.Fails --device soft:small
expect 77 'gfx942 lacks it' 'exec skips' K exec gfx942/Calm.Skips --device soft:small
expect 112 'lost' 'exec aborts' K exec gfx942/Wild.Aborts --device soft:small
expect 2 'destructive' 'a destructive test' K exec gfx942/Wild.Explodes --device soft:small

# Every outcome, and reports that are a function of the directory.
expect 1 'not a certificate' 'the wild ones' K run --device soft:small --device soft:pair -x GoesSilent -o wild
for pair in Fails=fail Crashes=crash Hangs=timeout IgnoresQuit=timeout Aborts=hang AssertsNothing=fail \
  WritesNoResult=crash Lies=crash PrintsALot=pass LeavesAChild=pass KillsItsGroup=crash; do
  got=$(outcome wild "gfx942/Wild.${pair%=*}")
  [ "$got" = "${pair#*=}" ] || fail "Wild.${pair%=*} is '$got'"
done
[ "$(outcome wild gfx942/Calm.NeedsTwo)" = pass ] || fail 'the test of two GPUs did not run on the pair'
[ "$(outcome wild host/Calm.Host)" = pass ] || fail 'the host test did not run as family host'
mkdir kept && cp wild/{results.json,junit.xml,failures.csv,index.html} kept
rm wild/{results.json,junit.xml,failures.csv,index.html}
expect 0 'report:' 'report again' K report wild
for file in results.json junit.xml failures.csv index.html; do
  cmp -s "kept/$file" "wild/$file" || fail "$file is not a function of the directory"
done
folder=$(python3 -c '
import json; print([t["folder"] for t in json.load(open("wild/results.json"))["tests"] if t["name"] == "gfx942/Wild.Fails"][0])')
grep -q 'ring: 0xc0001000' "wild/$folder/evidence/queue-0.txt" || fail 'evidence is missing'
[ -x "wild/$folder/repro.sh" ] || fail 'repro.sh is missing'
sleepers=$(pgrep -f "^$fake" | wc -l)
[ "$sleepers" = 0 ] || fail "$sleepers processes were left behind"

# Silence, overall limit, interruption.
expect 1 'gone silent' 'a silent test' K run --device soft:small -t GoesSilent --inactivity-timeout 1 -o silent
expect 5 'limit of 1 s' 'the overall limit' K run --device soft:small -t 'GoesSilent|Calm' -j1 --overall-timeout 1 -o limit
"$kfdcts" --suites "$fake" --boards boards run --device soft:small -t 'PassesSlowly|GoesSilent' -j1 -o int >int.out 2>&1 &
runner=$!
until grep -qs GoesSilent int/journal.jsonl; do sleep 0.05; done
kill -INT $runner
wait $runner
[ $? = 130 ] || fail "SIGINT did not end with 130: $(tail -1 int.out)"
[ "$(outcome int gfx942/Wild.GoesSilent)" = incomplete ] || fail 'the interrupted test is not incomplete'
[ -s int/index.html ] || fail 'an interrupted run has no report'

# kill -9 at many moments: what was finished stays, what was started never runs again, the rest runs on resume.
for moment in 0.02 0.1 0.3 0.5 0.8 1.1; do
  dir=kill-$moment
  export FAKE_LOG=$work/$dir.log
  : >"$FAKE_LOG"
  "$kfdcts" --suites "$fake" --boards boards run --device soft:small --repeat 4 -t 'PassesSlowly|Calm.Passes$' -j1 -o "$dir" >/dev/null 2>&1 &
  runner=$!
  until [ -s "$dir/journal.jsonl" ]; do sleep 0.005; done
  sleep "$moment"
  kill -9 $runner
  wait $runner 2>/dev/null
  expect "$([ "$(K report "$dir" | grep -c incomplete)" = 0 ] && echo 0 || echo 1)" 'gfx942' "resume after $moment s" K resume "$dir"
  starts=$(wc -l <"$FAKE_LOG")
  [ "$starts" -le 8 ] || fail "killed after $moment s: $starts starts of 8 tests"
  python3 - "$dir" <<'P' || fail "killed after $moment s: the journal does not add up"
import json, sys
tests = json.load(open(sys.argv[1] + "/results.json"))["tests"]
outcomes = [t["outcome"] for t in tests]
assert len(tests) == 8 and outcomes.count("incomplete") <= 1 and outcomes.count("pass") >= 7, outcomes
P
done
unset FAKE_LOG

# A torn end at every place of the last record; damage in the middle is named and never resumed.
size=$(wc -c <int/journal.jsonl)
for cut in 1 5 40 90; do
  cp -r int "torn-$cut"
  truncate -s $((size - cut)) "torn-$cut/journal.jsonl"
  expect 0 'report:' "a journal cut by $cut" K report "torn-$cut"
done
cp -r wild damaged
sed -i '5s/started/startee/' damaged/journal.jsonl
expect 0 'line 5: checksum' 'a damaged journal reports' K report damaged
expect 2 'cannot be resumed' 'a damaged journal resumes' K resume damaged

# The ctest file and exec by its plan.
expect 0 - 'the ctest file' K list --device soft:small --format ctest --output tests.cmake -o ct
grep -q 'SKIP_RETURN_CODE 77' tests.cmake || fail 'the ctest file has no skip code'
expect 0 'pass' 'exec by plan' K exec gfx942/Calm.Passes --plan tests.cmake.plan.jsonl -o ct/one
expect 0 'pass' 'exec by plan again' K exec gfx942/Calm.Passes --plan tests.cmake.plan.jsonl -o ct/one
mkdir precious && touch precious/file
head -c 20 tests.cmake.plan.jsonl >cut.jsonl
expect 2 'first line is not JSON' 'exec by a plan that is cut off' K exec gfx942/Calm.Passes --plan cut.jsonl -o ct/two
{ head -1 tests.cmake.plan.jsonl; printf '{"name":"gfx942/Calm.Passes"'; } >cut.jsonl
expect 2 'line of gfx942/Calm.Passes is not JSON' 'exec by a plan whose line is cut off' K exec gfx942/Calm.Passes --plan cut.jsonl -o ct/two
expect 2 "has no test 'gfx942/Calm.Pass'" 'exec of a test that the plan has not' K exec gfx942/Calm.Pass --plan tests.cmake.plan.jsonl -o ct/two
expect 2 'not empty' 'exec into a strange folder' K exec gfx942/Calm.Passes --plan tests.cmake.plan.jsonl -o precious
[ -e precious/file ] || fail 'exec removed what was not its own'

# The catalogue of defects.
cat >"$work/bin-defects" <<'S'
#!/bin/sh
echo '[{"id":"noticed","sentence":"s","origin":"o","caught_by":"Calm.Passes","board":"small"},
       {"id":"unnoticed","sentence":"s","origin":"o","caught_by":"Calm.Passes*","board":"small"}]'
S
chmod +x "$work/bin-defects"
expect 1 '1/2 defects caught' 'defects' K --defects-tool "$work/bin-defects" defects
grep -q 'MISSED   unnoticed' last || fail 'the missed defect is not named'
expect 0 '1/1 defects caught' 'one defect' K --defects-tool "$work/bin-defects" defects --only noticed
expect 2 "no defect is called 'none'" 'an unknown defect' K --defects-tool "$work/bin-defects" defects --only none

[ $bad = 0 ] && echo "all as expected"
exit $bad
