#!/usr/bin/env bash
# Cuts a Java runtime for this processor out of a JDK, with its class archive: runtime.sh JDK TARGET
set -euo pipefail

jdk="$1"
target="$2"
modules=java.se,jdk.unsupported,jdk.crypto.ec,jdk.localedata,jdk.zipfs,jdk.charsets,jdk.management,jdk.net,jdk.naming.dns

[ -x "$jdk/bin/jlink" ] || { echo "$jdk has no jlink: build with a full JDK" >&2; exit 1; }
rm -rf "$target"
"$jdk/bin/jlink" --module-path "$jdk/jmods" --add-modules "$modules" --include-locales=zh,en --strip-java-debug-attributes \
  --no-header-files --no-man-pages --compress=2 --output "$target"
"$target/bin/java" -Xshare:dump > /dev/null
