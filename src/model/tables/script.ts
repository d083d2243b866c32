/** The name under which the platform's tools look for the script. */
export const SCRIPT_NAME = 'script.csx';

/** Largest script, in bytes. Source: write-code.md, "Custom code FAQ". */
export const MAX_SCRIPT_BYTES = 1024 * 1024;

/** The class that the platform creates, the class it derives from, and the method that is called. Source: write-code.md, "Script class". */
export const SCRIPT_CLASS = 'Script';
export const SCRIPT_BASE = 'ScriptBase';
export const SCRIPT_METHOD = 'ExecuteAsync';
export const SCRIPT_RETURNS = 'Task<HttpResponseMessage>';

/** Classes of .NET that send requests past the platform. */
export const HTTP_CLIENTS: ReadonlySet<string> = new Set([
  'HttpClient',
  'WebClient',
  'WebRequest',
  'HttpWebRequest',
]);

/** The namespaces that a script may use. Source: write-code.md, "Supported namespaces". */
export const NAMESPACES: ReadonlySet<string> = new Set([
  'System',
  'System.Collections',
  'System.Collections.Generic',
  'System.Diagnostics',
  'System.IO',
  'System.IO.Compression',
  'System.Linq',
  'System.Net',
  'System.Net.Http',
  'System.Net.Http.Headers',
  'System.Net.Security',
  'System.Security.Authentication',
  'System.Security.Cryptography',
  'System.Text',
  'System.Text.RegularExpressions',
  'System.Threading',
  'System.Threading.Tasks',
  'System.Web',
  'System.Xml',
  'System.Xml.Linq',
  'System.Drawing',
  'System.Drawing.Drawing2D',
  'System.Drawing.Imaging',
  'Microsoft.Extensions.Logging',
  'Newtonsoft.Json',
  'Newtonsoft.Json.Linq',
]);
