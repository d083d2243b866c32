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

/**
 * Namespaces of .NET and of its best known library that a script may not use, so that their names can be told from those of
 * classes: `System.Net.Mail` is a namespace, `System.Net.Cookie` is not. Source: the API browser of .NET Framework.
 */
export const UNSUPPORTED_NAMESPACES: ReadonlySet<string> = new Set([
  ...within('System', [
    'Activities AddIn Buffers CodeDom ComponentModel Configuration Data Deployment Device DirectoryServices Dynamic',
    'EnterpriseServices Formats Globalization IdentityModel Json Management Media Messaging Numerics Printing Reflection',
    'Resources Runtime Security ServiceModel ServiceProcess Speech Timers Transactions Windows Workflow Xaml',
  ]),
  ...within('System.Collections', ['Concurrent Frozen Immutable ObjectModel Specialized']),
  ...within('System.ComponentModel', ['Composition DataAnnotations Design']),
  ...within('System.Data', ['Common Linq Odbc OleDb OracleClient Services Sql SqlClient SqlTypes']),
  ...within('System.Diagnostics', [
    'CodeAnalysis Contracts Eventing Metrics PerformanceData SymbolStore Tracing',
  ]),
  ...within('System.Drawing', ['Configuration Design Printing Text']),
  ...within('System.IO', ['IsolatedStorage Log MemoryMappedFiles Packaging Pipelines Pipes Ports']),
  ...within('System.Linq', ['Expressions']),
  ...within('System.Net', [
    'Cache Configuration Mail Mime NetworkInformation PeerToPeer Quic Sockets WebSockets',
  ]),
  ...within('System.Net.Http', ['Json Formatting']),
  ...within('System.Reflection', ['Emit Metadata']),
  ...within('System.Runtime', [
    'CompilerServices ConstrainedExecution DurableInstancing ExceptionServices InteropServices Loader Remoting Serialization',
    'Versioning',
  ]),
  ...within('System.Runtime.Serialization', ['Formatters Json']),
  ...within('System.Security', ['AccessControl Claims Permissions Policy Principal']),
  ...within('System.Security.Authentication', ['ExtendedProtection']),
  ...within('System.Security.Cryptography', ['Pkcs X509Certificates Xml']),
  ...within('System.Text', ['Encodings Json Unicode']),
  ...within('System.Text.Json', ['Nodes Serialization']),
  ...within('System.Threading', ['Channels RateLimiting']),
  ...within('System.Threading.Tasks', ['Dataflow']),
  ...within('System.Web', [
    'ApplicationServices Caching ClientServices Compilation Configuration Hosting Http Mail Mvc Profile Script Security Services',
    'SessionState UI Util',
  ]),
  ...within('System.Web.Script', ['Serialization Services']),
  ...within('System.Xml', ['Resolvers Schema Serialization XPath Xsl']),
  ...within('Microsoft', ['Build CSharp VisualBasic Win32']),
  ...within('Newtonsoft.Json', ['Bson Converters Schema Serialization']),
  'System.Text.Encodings.Web',
]);

/** The full names of namespaces, given by their last parts. */
function within(parent: string, names: readonly string[]): string[] {
  return names
    .join(' ')
    .split(' ')
    .map((name) => `${parent}.${name}`);
}
