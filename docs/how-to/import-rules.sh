#!/usr/bin/env bash
# Drafts the rules of a git checkout. Usage: import-rules.sh <server> <checkout> [commit]
# TIANPING_USER and TIANPING_PASSWORD say who drafts; without a password curl asks for it.
set -euo pipefail

server=${1:?server, for example https://court.example}
checkout=${2:?folder of a git checkout that holds rules/drl}
commit=${3:-HEAD}
who=${TIANPING_USER:?account of the rules officer}${TIANPING_PASSWORD:+:$TIANPING_PASSWORD}

archive=$(mktemp)
trap 'rm -f "$archive"' EXIT
top=$(git -C "$checkout" rev-parse --show-toplevel)
git -C "$top" archive --format=zip --output="$archive" "$commit" rules/drl
note=$(git -C "$top" log -1 --format='git %h，%an，%cs：%s' "$commit" -- )

answer=$(curl -sS -u "$who" -w '\n%{http_code}' \
  -F "file=@$archive;filename=rules.zip;type=application/zip" -F "note=${note:0:400}" \
  "$server/api/rule-releases/archive")
printf '%s\n' "${answer%$'\n'*}"
[ "${answer##*$'\n'}" = 201 ]
