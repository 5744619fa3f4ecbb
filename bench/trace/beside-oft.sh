#!/usr/bin/env bash
# Runs `roedtraad trace` and OpenFastTrace side by side on the same files, each as a program of its own.
# Usage: beside-oft.sh equal|speed ROEDTRAAD [PATH…]
#   equal  compares the aspec verdicts byte by byte: of the files and folders named, each by itself, and of generated specifications
#   speed  measures whole processes at 1,000, 10,000 and 50,000 items, in turns: seconds, processor seconds, memory
# ROEDTRAAD is bin/roedtraad of a distribution. OpenFastTrace is fetched by Maven and stays out of everything that ships.
# REPEAT (5), ODD (250), CIRCLES (60), SOUP (2000) change how much is done.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
what=$1 ours=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=org.itsallcode.openfasttrace:openfasttrace:4.9.0:jar -DoutputDirectory="$work" >/dev/null
oft() { java -jar "$work/openfasttrace-4.9.0.jar" trace "$@"; }
generate() { java "$here/Specifications.java" "$1" "$work/$1" "$2" "$3"; }

# Prints one of: equal, differs, died (OpenFastTrace ends in a stack overflow on some circles).
verdict() {
  local mine=0 theirs=0
  "$ours" trace --format aspec "$@" >"$work/ours.xml" 2>"$work/ours.err" || mine=$?
  oft -o aspec "$@" >"$work/oft.xml" 2>"$work/oft.err" || theirs=$?
  if grep -q StackOverflowError "$work/oft.err"; then
    echo died
  elif [ "$mine" = "$theirs" ] && cmp -s "$work/ours.xml" "$work/oft.xml"; then
    echo equal
  else
    echo differs
  fi
}

equal() {
  local path kind answer failed=0
  for path in "$@"; do
    answer=$(verdict "$path")
    printf '%s: %s, %s items\n' "$path" "$answer" "$(grep -c '<specobject>' "$work/ours.xml")"
    [ "$answer" = equal ] || failed=1
  done
  generate odd "${ODD:-250}" 1
  generate circles "${CIRCLES:-60}" 1
  generate soup "${SOUP:-2000}" 1
  printf 'soup, %s files at once: %s\n' "${SOUP:-2000}" "$(verdict "$work"/soup/*.md)"
  for kind in odd circles; do
    for path in "$work/$kind"/*.md; do
      answer=$(verdict "$path")
      echo "$answer"
      if [ "$answer" = differs ]; then
        cp "$path" "${TMPDIR:-/tmp}"
        echo "kept $(basename "$path") in ${TMPDIR:-/tmp}" >&2
      elif [ "$answer" = died ]; then
        "$ours" trace "$path" >"$work/text" || true
        grep -q '^circle: ' "$work/text" || echo "no circle named in $path" >&2
      fi
    done | sort | uniq -c | sed "s/^/$kind:/" | tee "$work/$kind.txt"
    ! grep -q differs "$work/$kind.txt" || failed=1
  done
  return "$failed"
}

# Prints seconds, processor seconds and KB of one run.
measure() { command time -f '%e %U %S %M' -o "$work/time" "$@" >/dev/null 2>&1 || true; awk '{ print $1, $2 + $3, $4 }' "$work/time"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

speed() {
  local items format run column
  printf '| items | told as | seconds | processor seconds | MB |\n|---|---|---|---|---|\n'
  for items in 1000 10000 50000; do
    rm -rf "$work/levels"
    generate levels "$items" 1
    for format in text aspec; do
      : >"$work/ours" >"$work/oft"
      for run in $(seq "${REPEAT:-5}"); do
        measure "$ours" trace --format "$format" "$work/levels" >>"$work/ours"
        measure java -jar "$work/openfasttrace-4.9.0.jar" trace -o "${format/text/plain}" "$work/levels" >>"$work/oft"
      done
      printf '| %s | %s' "$items" "$format"
      for column in 1 2 3; do
        awk -v a="$(cut -d' ' -f"$column" "$work/ours" | median)" -v b="$(cut -d' ' -f"$column" "$work/oft" | median)" -v c="$column" \
          'BEGIN { if (c == 3) { a /= 1024; b /= 1024 } printf(c == 3 ? " | %.0f : %.0f = %.2f" : " | %.2f : %.2f = %.2f", a, b, a / b) }'
      done
      printf ' |\n'
    done
  done
}

"$what" "$@"
