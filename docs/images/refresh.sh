#!/usr/bin/env bash
# Takes the pictures that the browser tests made into the docs, as small as they look well. Needs pngquant.
set -euo pipefail
cd "$(dirname "$0")"

made=../../app/target/screenshots
for picture in *.png; do
  [ -f "$made/$picture" ] || { printf '%s: no new picture\n' "$picture" >&2; continue; }
  pngquant --force --skip-if-larger --strip --speed 1 --quality 60-90 --output "$picture" "$made/$picture" || cp "$made/$picture" "$picture"
done
