/** Names that tools look for letter by letter, with the names that are written instead, in lower case. */
export const EXACT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'icon.png': ['icon.png'],
  'intro.md': ['intro.md'],
};

/** What systems, editors and tools for merging leave behind, by the name of the file. */
export const LEFTOVER =
  /^(?:\.DS_Store|\._.*|~\$.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|.*(?:\.(?:bak|orig|rej|tmp|temp|sw[a-p]|log|suo|code-workspace)|~)|.* - Copy(?: \(\d+\))?\.\w+)$/i;

/** Folders that systems, editors and build tools fill. */
export const LEFTOVER_FOLDER =
  /^(?:\.vs|\.vscode|\.idea|\.fleet|\.history|\.settings|\.ipynb_checkpoints|\.venv|\.cache|\.[a-z]+_cache|\.AppleDouble|\.Trash(?:es|-\d+)?|\.fseventsd|\.Spotlight-V100|__pycache__|node_modules|bower_components|bin|obj)$/i;

/** Hidden folders that belong to git and GitHub. */
export const GIT_FOLDER = /^\.git(?:hub)?$/i;

/** What a connector has in the folder itself, settings.json included, which has a rule of its own. */
export const CATALOGUE_FILE =
  /^(?:apiproperties\.json|readme\.md|intro\.md|script\.cs|settings\.json|\.gitignore|\.gitattributes)$/i;

/** Packages and programs, which nobody can review. */
export const ARCHIVE = /\.(?:zip|7z|rar|tar|gz|tgz|cab|msapp|nupkg|exe|dll|msi)$/i;

/** Names of definitions that are found beside the usual one. */
export const DEFINITION_NAME = /^apidefin[a-z]*(\.swagger)?\.(json|ya?ml)$/i;
export const ANY_SWAGGER_NAME = /(^|\.)(swagger|openapi)\.(json|ya?ml)$/i;
