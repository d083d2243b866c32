import { script } from '../../kit/script-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-script-http-client',
  title: 'The script sends requests with Context.SendAsync',
  why: 'Microsoft announced that HTTP clients created by a script will be blocked; the context sends requests for it.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#custom-code-faq',
  *check({ contents: { script: file } }) {
    if (file === undefined) return;
    for (const { name, start, end } of file.clients)
      yield {
        file,
        at: { node: undefined, start, end },
        message: `Send the request with "this.Context.SendAsync" instead of ${quote(name)}.`,
      };
  },
  examples: () => ({
    good: [
      {
        files: {
          'script.csx': script([
            '// new HttpClient() is not needed',
            'var request = new HttpRequestMessage(HttpMethod.Get, "https://api.contoso.com/orders");',
            'var answer = await this.Context.SendAsync(request, this.CancellationToken);',
          ]),
        },
      },
    ],
    bad: [
      {
        input: {
          files: {
            'script.csx': script([
              'var client = new HttpClient();',
              'HttpClient other = new();',
              'var request = WebRequest.Create("https://api.contoso.com/orders");',
            ]),
          },
        },
        at: ['script.csx:5', 'script.csx:6', 'script.csx:7'],
      },
    ],
  }),
});
