#!/usr/bin/env bash
# How long until ready on a new home and again on the same, how much memory, how fast a warm page and thread.
# Usage: bench/speed.sh   after the distribution is built (mvn -Prun -Drun.skip=true). Takes about two minutes on an idle machine.
set -euo pipefail
cd "$(dirname "$0")/.."
home=$(mktemp -d)
port=${PORT:-18190}
launcher=
stop() {
  [ -z "$launcher" ] || { kill -TERM "$launcher" 2>/dev/null || true; wait "$launcher" 2>/dev/null || true; }
  launcher=
}
trap 'stop; rm -rf "$home"' EXIT

start() {
  local begin=$(date +%s%N)
  ear/target/roedtraad/bin/roedtraad run --home "$home" --port "$port" >"$home.log" 2>&1 &
  launcher=$!
  until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/health/ready"; do
    kill -0 "$launcher" 2>/dev/null || { cat "$home.log" >&2; exit 1; }
    sleep 0.1
  done
  printf '%s: %d.%01d s\n' "$1" $((($(date +%s%N) - begin) / 1000000000)) $((($(date +%s%N) - begin) / 100000000 % 10))
}

printf 'load before: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
start 'ready on a new home'
sleep 20 # the classes are kept for the next start
begin=$(date +%s%N)
stop
printf 'stopped in: %d ms\n' $((($(date +%s%N) - begin) / 1000000))
for time in second third fourth; do
  start "ready, $time start"
  [ "$time" = fourth ] || stop
done

node - "http://127.0.0.1:$port" <<'JS'
const base = process.argv[2];
const rounds = 400, warm = 1500;
async function measure(name, path) {
  for (let i = 0; i < warm; i++) await (await fetch(base + path)).text();
  const times = [];
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now();
    const answer = await fetch(base + path);
    await answer.text();
    if (answer.status !== 200) throw new Error(path + ' answers ' + answer.status);
    times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  const at = share => times[Math.floor(share * rounds)].toFixed(1);
  console.log(`${name}: p50 ${at(.5)} ms, p99 ${at(.99)} ms`);
}
(async () => {
  await measure('thread, /api/elements/A-4.1/trace', '/api/elements/A-4.1/trace?direction=both');
  await measure('element as JSON', '/api/elements/A-4.1');
  await measure('search, /api/search?q=bolig', '/api/search?q=bolig');
  await measure('element page, /element/A-4.1', '/element/A-4.1');
  await measure('front page', '/');
  await measure('follow-up', '/opfoelgning');
})();
JS

total=0
for pid in "$launcher" $(pgrep -f -- "$home" || true); do
  size=$(awk '/^VmRSS/ {print $2}' "/proc/$pid/status" 2>/dev/null || echo 0)
  total=$((total + ${size:-0}))
done
printf 'resident memory of launcher, stores and site: %d MB\n' $((total / 1024))
