#!/usr/bin/env bash
# Creates, updates and queries a template with nothing but curl and OpenSSL.
#
#   client.sh <base url> <Client-Id> <private key, PEM> <platform's public key, PEM> <folder>
#
# The folder holds create.json, update.json and query.json; TEMPLATE_CODE in the latter two stands
# for the code that the platform gave out. Prints the three answers, one a line.
set -euo pipefail

base=$1 client_id=$2 private_key=$3 platform_key=$4 folder=$5
templates=/api/open/alipay/v1/ipass/template/manage
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The base64 alphabet needs no more of percent-encoding than this.
percent_encode() { sed -e 's/+/%2B/g' -e 's,/,%2F,g' -e 's/=/%3D/g'; }
percent_decode() { sed -e 's/%2B/+/g' -e 's,%2F,/,g' -e 's/%3D/=/g'; }
header() { tr -d '\r' <"$work/headers" | grep -i "^$1:" | cut -d' ' -f2-; }

call() { # path, file with the body
  local path=$1 body=$2 time signature
  time=$(TZ=Asia/Hong_Kong date +%Y-%m-%dT%H:%M:%S+08:00)
  { printf 'POST %s\n%s.%s.' "$path" "$client_id" "$time"; cat "$body"; } >"$work/to-sign"
  signature=$(openssl dgst -sha256 -sign "$private_key" "$work/to-sign" | openssl base64 -A | percent_encode)

  curl --silent --show-error --fail --noproxy '*' --output "$work/answer" --dump-header "$work/headers" \
    --header "Client-Id: $client_id" \
    --header 'Content-Type: application/json; charset=UTF-8' \
    --header "Request-Time: $time" \
    --header "Signature: algorithm=RSA256,keyVersion=1,signature=$signature" \
    --data-binary "@$body" "$base$path"

  { printf 'POST %s\n%s.%s.' "$path" "$client_id" "$(header response-time)"; cat "$work/answer"; } >"$work/signed"
  header signature | sed 's/.*signature=//' | percent_decode | openssl base64 -d -A >"$work/signature"
  openssl dgst -sha256 -verify "$platform_key" -signature "$work/signature" "$work/signed" >"$work/verdict" || {
    echo "The answer to $path does not verify: $(cat "$work/answer")" >&2
    exit 1
  }
  cat "$work/answer"
  echo
}

with_code() { sed "s/TEMPLATE_CODE/$code/" "$folder/$1" >"$work/$1"; }

created=$(call "$templates/createTemplate" "$folder/create.json")
echo "$created"
code=$(sed -n 's/.*"templateCode":"\([0-9]*\)".*/\1/p' <<<"$created")
with_code update.json
with_code query.json
call "$templates/updateTemplate" "$work/update.json"
call "$templates/detail" "$work/query.json"
