/** A script whose `ExecuteAsync` has these lines. */
export function script(lines: readonly string[] = [], usings: readonly string[] = []): string {
  return [
    ...usings.map((namespace) => `using ${namespace};`),
    'public class Script : ScriptBase',
    '{',
    '    public override async Task<HttpResponseMessage> ExecuteAsync()',
    '    {',
    ...lines.map((line) => `        ${line}`),
    '        return await this.Context.SendAsync(this.Context.Request, this.CancellationToken);',
    '    }',
    '}',
    '',
  ].join('\n');
}
