#!/usr/bin/env bash
# Makes src/main/resources/static/assets anew from the packages named in package.json. Needs npm; the Maven build does not.
set -euo pipefail
cd "$(dirname "$0")"
out=../src/main/resources/static/assets
npm ci --silent --no-audit --no-fund --omit=optional
rm -rf "$out" build
mkdir -p build "$out/fonts" "$out/images"

# name.ext becomes name-FINGERPRINT.ext, so that a browser may keep it for ever.
place() { # file, name, extension, folder
  local print
  print=$(sha256sum "$1" | cut -c1-12)
  cp "$1" "$out/$4$2-$print.$3"
  echo "$4$2.$3=$4$2-$print.$3" >>build/names
}

sass() { npx sass --quiet-deps --style=compressed --no-source-map --load-path=. --load-path=node_modules "$1" "$2"; }
sass styles/main.scss build/ourplan.css

for font in node_modules/@fontsource/atkinson-hyperlegible-next/files/*-latin*-{400,700}-{normal,italic}.woff2; do
  name=$(basename "$font" .woff2)
  place "$font" "$name" woff2 fonts/
  print=$(sha256sum "$font" | cut -c1-12)
  sed -i "s#fonts/$name\.woff2#fonts/$name-$print.woff2#g" build/ourplan.css
done
# Whole faces for documents, which name them by file.
for face in 400Regular 400Regular_Italic 700Bold 700Bold_Italic; do
  cp "node_modules/@expo-google-fonts/atkinson-hyperlegible-next/$face/AtkinsonHyperlegibleNext_$face.ttf" "$out/fonts/"
done
cp node_modules/@fontsource/atkinson-hyperlegible-next/LICENSE "$out/fonts/OFL.txt"

icon=node_modules/@ministryofjustice/frontend/moj/assets/images/icon-document.svg
place "$icon" icon-document svg images/
sed -i "s#/assets/images/icon-document\.svg#images/icon-document-$(sha256sum "$icon" | cut -c1-12).svg#g" build/ourplan.css

# Rules for the crown and the crest, which a council must not show.
sed -i -E 's/[^{}]*govuk-footer__(crown|copyright-logo)[^{}]*\{[^}]*\}//g; s/@(media|supports)[^{}]*\{\}//g' build/ourplan.css
if grep -qiE 'gds transport|crown|crest' build/ourplan.css; then
  echo 'The style sheet still names the GOV.UK font, crown or crest' >&2
  exit 1
fi

sed 's#//\# sourceMappingURL=.*##' node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js >build/govuk-frontend.js
place build/govuk-frontend.js govuk-frontend js ""
sed "s#govuk-frontend\.js#govuk-frontend-$(sha256sum build/govuk-frontend.js | cut -c1-12).js#" scripts/ourplan.js >build/ourplan.js
place build/ourplan.js ourplan js ""
place scripts/early.js early js ""
place build/ourplan.css ourplan css ""

sort build/names >"$out/names.properties"
{
  echo 'Made by govuk/assets/build.sh from these packages; copyright and licences are in NOTICE at the root.'
  echo
  node -e 'for (const name of Object.keys(require("./package.json").dependencies)) {
    const { version, license } = require(`./node_modules/${name}/package.json`)
    console.log(`${name} ${version} (${license})`)
  }'
} >"$out/versions.txt"
(cd "$out" && find . -type f ! -name checksums.sha256 -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >checksums.sha256)
rm -r build
