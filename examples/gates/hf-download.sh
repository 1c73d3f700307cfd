#!/bin/sh
# Downloads a model of the Hub only when its license fits your policy.
#
#   hf-download.sh acme/foobar-1 [what else hf download takes]
#
# First come the card and the license files alone, a few kilobytes, to a folder of their own. They are judged by the policy of the
# folder you are in. Only then come the weights. FAIL_LEVEL=review stops at what a person should look at, too.
set -eu

repository=${1:?"usage: hf-download.sh <repository> [options of hf download]"}
shift
terms=$(mktemp -d)
trap 'rm -rf "$terms"' EXIT

# One pattern a call: versions of hf differ in how they take several.
for pattern in 'README.md' '*[Ll][Ii][Cc][Ee][Nn][CcSs][Ee]*' '*[Pp][Oo][Ll][Ii][Cc][Yy]*' '*[Nn][Oo][Tt][Ii][Cc][Ee]*' '*[Tt][Ee][Rr][Mm][Ss]*' 'COPYING*'; do
  hf download "$repository" --include "$pattern" --local-dir "$terms" >/dev/null
done

strings-attached check --models --fail-level "${FAIL_LEVEL:-deny}" "$terms"
hf download "$repository" "$@"
