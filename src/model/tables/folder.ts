/** Names that are looked for, with the names that are written instead, in lower case; any capitals do for a readme. */
export const EXACT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'icon.png': ['icon.png'],
  'intro.md': ['intro.md', 'intro', 'intro.txt', 'intro.md.txt', 'intro.markdown', 'introduction.md'],
  'readme.md': ['readme', 'readme.txt', 'readme.md.txt', 'readme.markdown'],
};

/** Files whose only use is to hold what is secret: key stores, settings of one machine, recorded requests. */
export const PRIVATE_FILE =
  /(?:^|\/)(?:[^/]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|har|publishsettings)|\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?|local\.settings\.json|\.(?:netrc|pgpass|htpasswd))$/i;

/** What systems, editors and tools for merging leave behind, by the name of the file. */
export const LEFTOVER =
  /^(?:\.DS_Store|\._.*|~\$.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|.*(?:\.(?:bak|old|orig|rej|tmp|temp|sw[a-p]|log|suo|user|iml|pyc|code-workspace)|~)|\.~lock\..*#|.* - Copy(?: \(\d+\))?\.\w+|Copy of .*\.\w+|.* \(\d+\)\.(?:json|md|csx|zip)|(?:apiDefinition(?:\.swagger)?|apiProperties|readme|intro|script|settings)[ ._-]?(?:old|backup|bak|copy)\.(?:json|md|csx))$/i;

/** Folders that systems, editors and build tools fill. */
export const LEFTOVER_FOLDER =
  /^(?:\.vs|\.vscode|\.idea|\.fleet|\.history|\.settings|\.ipynb_checkpoints|\.venv|\.cache|\.[a-z]+_cache|\.AppleDouble|\.Trash(?:es|-\d+)?|\.fseventsd|\.Spotlight-V100|__pycache__|node_modules|bower_components|bin|obj)$/i;

/** Hidden folders that belong to git and GitHub. */
export const GIT_FOLDER = /^\.git(?:hub)?$/i;

/** What a connector has in the folder itself, settings.json included, which has a rule of its own. */
export const CATALOGUE_FILE =
  /^(?:apiproperties\.json|readme\.md|intro\.md|script\.(?:cs|csx\.txt)|settings\.json|\.gitignore|\.gitattributes)$/i;

/** Packages and programs, which nobody can review. */
export const ARCHIVE = /\.(?:zip|7z|rar|tar|gz|tgz|cab|msapp|nupkg|exe|dll|msi)$/i;

/** Names of definitions that are found beside the usual one. */
export const DEFINITION_NAME = /^apidefin[a-z]*(\.swagger)?\.(json|ya?ml)$/i;
export const ANY_SWAGGER_NAME = /(^|\.)(swagger|openapi)\.(json|ya?ml)$/i;
