import { describe, expect, test } from '@jest/globals';
import { boundedFetch, LARGEST_ANSWER } from '../../src/github/bounded-fetch';
import { readDiscussion } from '../../src/github/discussion';
import { commentMarker } from '../../src/github/markers';
import { politely } from '../../src/github/polite';
import { publish, type Publication } from '../../src/github/publish';
import { noticeOf } from '../../src/github/notice';
import type { Answer, Parameters } from '../../src/github/request';
import { takeBack } from '../../src/github/take-back';
import { PLAIN, connector, finding, report } from '../support/report';

const KEY = 'octo';
const HEAD = 'a'.repeat(40);

interface Sent {
  readonly route: string;
  readonly parameters: Parameters;
}

type Reply = Partial<Answer> | Error;

/** A GitHub that answers as it is told, to every request anew, at a clock that only pauses move. */
function github(answerTo: (sent: Sent, number: number) => Reply) {
  const sent: Sent[] = [];
  let now = 1_700_000_000_000;
  const client = politely(
    (route, parameters) => {
      sent.push({ route, parameters });
      const reply = answerTo({ route, parameters }, sent.length);
      return reply instanceof Error
        ? Promise.reject(reply)
        : Promise.resolve({ status: 200, headers: {}, data: {}, ...reply });
    },
    {
      now: () => now,
      sleep: (milliseconds) => {
        now += milliseconds;
        return Promise.resolve();
      },
    },
  );
  return { client, sent, routes: () => sent.map(({ route }) => route.split(' ')[0]) };
}

function publication(features: readonly ('comment' | 'check-run' | 'suggestions')[]): Publication {
  return {
    repository: { owner: 'octo', repo: 'connectors' },
    features: new Set(features),
    sha: HEAD,
    pullRequest: { number: 7, sha: HEAD },
    key: KEY,
    report: report(connector([finding()])),
    context: PLAIN,
    failed: true,
    changes: { hunks: new Map(), textOf: () => undefined },
  };
}

const pull = (comments: object, threads: object = { nodes: [] }): object => ({
  data: {
    repository: { pullRequest: { headRefOid: HEAD, state: 'OPEN', comments, reviewThreads: threads } },
  },
});
const own = (id: number, body = `${commentMarker(KEY, 'old')}\nOld.`): object => ({
  id: `node-${id}`,
  fullDatabaseId: String(id),
  viewerDidAuthor: true,
  isMinimized: false,
  body,
});

describe('an answer that makes no sense costs one notice, and never the run', () => {
  const ODD: [string, unknown][] = [
    ['a page of HTML', '<html>Please sign in</html>'],
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['an error in place of what was asked for', { message: 'Server Error' }],
    ['half of a JSON text', '{"data": {"repos'],
    ['bytes', new ArrayBuffer(8)],
    ['null for data', { data: null }],
    ['a number for data', { data: 1 }],
  ];
  test.each(ODD)('%s', async (_what, data) => {
    const { client, sent } = github(() => ({ data }));
    const { failures, checkRun } = await publish(
      publication(['check-run', 'comment', 'suggestions']),
      client,
    );
    expect(checkRun).toBe(false);
    expect(failures.map(({ feature, error }) => [feature, error.trouble])).toEqual([
      ['check-run', 'unavailable'],
      ['comment', 'unavailable'],
      ['suggestions', 'unavailable'],
    ]);
    expect(noticeOf(failures)).not.toContain('permissions:');
    // Comments and suggestions share one reading.
    expect(sent).toHaveLength(2);
  });

  test('errors beside the data: nothing is done by halves', async () => {
    const { client, routes } = github(() => ({
      data: { ...pull({ nodes: [own(1)] }), errors: [{ type: 'SOMETHING', message: 'Timeout' }] },
    }));
    const { failures } = await publish(publication(['comment']), client);
    expect(failures.map(({ error }) => error.message)).toEqual(['POST /graphql: Timeout']);
    expect(routes()).toEqual(['POST']);
  });

  test('an error of a megabyte is quoted in part', async () => {
    const { client } = github(() => ({ data: { errors: [{ message: 'x'.repeat(1_000_000) }] } }));
    const { failures } = await publish(publication(['comment']), client);
    expect(noticeOf(failures)?.length).toBeLessThan(1000);
  });
});

describe('pages without end', () => {
  const wanted = { comments: true, threads: true };
  const repository = { owner: 'octo', repo: 'connectors' };

  test('that lead to themselves are read twice at most, and hold each comment once', async () => {
    const pageInfo = { hasNextPage: true, endCursor: 'same' };
    const { client, sent } = github(() => ({
      data: pull({ nodes: [own(1)], pageInfo }, { nodes: [], pageInfo }),
    }));
    const { comments } = await readDiscussion(client, repository, 7, wanted);
    expect(comments.map(({ id }) => id)).toEqual([1]);
    expect(sent).toHaveLength(2);
  });

  test('that always lead on are left after twenty', async () => {
    const { client, sent } = github((_sent, number) => ({
      data: pull({ nodes: [own(1)], pageInfo: { hasNextPage: true, endCursor: String(number) } }),
    }));
    const { comments } = await readDiscussion(client, repository, 7, wanted);
    expect(comments).toHaveLength(1);
    expect(sent).toHaveLength(20);
  });

  test('the comment that was seen twice is not taken back', async () => {
    const { client, sent } = github(({ route }, number) =>
      route === 'POST /graphql'
        ? { data: pull({ nodes: [own(1)], pageInfo: { hasNextPage: true, endCursor: String(number) } }) }
        : {},
    );
    const { failures } = await publish(publication(['comment']), client);
    expect(failures).toEqual([]);
    expect(sent.filter(({ parameters }) => String(parameters.query).startsWith('mutation'))).toEqual([]);
    expect(sent.at(-1)?.route).toContain('PATCH');
  });
});

describe('what changed since it was read', () => {
  test('our comment was deleted: there is another one', async () => {
    const { client, routes } = github(({ route }) =>
      route === 'POST /graphql'
        ? { data: pull({ nodes: [own(1)] }) }
        : { status: route.startsWith('PATCH') ? 404 : 201 },
    );
    const { failures, log } = await publish(publication(['comment']), client);
    expect(failures).toEqual([]);
    expect(log).toEqual(['comment: created']);
    expect(routes()).toEqual(['POST', 'PATCH', 'POST']);
  });

  test('the pull request is gone, too: one notice after one try', async () => {
    const { client, routes } = github(({ route }) =>
      route === 'POST /graphql' ? { data: pull({ nodes: [own(1)] }) } : { status: 404 },
    );
    const { failures } = await publish(publication(['comment']), client);
    expect(failures.map(({ error }) => error.trouble)).toEqual(['permission']);
    expect(routes()).toEqual(['POST', 'PATCH', 'POST']);
  });

  test('a comment that may not be edited is not written anew', async () => {
    const { client, routes } = github(({ route }) =>
      route === 'POST /graphql' ? { data: pull({ nodes: [own(1)] }) } : { status: 403 },
    );
    const { failures } = await publish(publication(['comment']), client);
    expect(failures).toHaveLength(1);
    expect(routes()).toEqual(['POST', 'PATCH']);
  });

  test('of two runs at once both comment: the next one keeps the first, and takes the other back', async () => {
    const { client, sent } = github(({ route, parameters }) => {
      if (route !== 'POST /graphql') return {};
      const isMutation = String(parameters.query).startsWith('mutation');
      return isMutation
        ? { data: { data: { comment0: { minimizedComment: { isMinimized: true } } } } }
        : { data: pull({ nodes: [own(1), own(2)] }) };
    });
    const { failures } = await publish(publication(['comment']), client);
    expect(failures).toEqual([]);
    expect(sent[1]?.parameters.comment_id).toBe(1);
    expect(String(sent[2]?.parameters.query)).toContain('"node-2"');
    expect(String(sent[2]?.parameters.query)).not.toContain('"node-1"');
  });

  const [comment, missing] = [
    { node: 'node-1', id: 1, body: '', minimized: false },
    { type: 'NOT_FOUND', path: ['comment0'], message: 'Could not resolve to a node' },
  ];

  test('what is to be taken back was deleted: that is as good', async () => {
    const { client } = github(() => ({ data: { data: { comment0: null }, errors: [missing] } }));
    await expect(takeBack(client, { comments: [comment], threads: [] })).resolves.toBeUndefined();
  });

  test('what may not be taken back is told', async () => {
    const forbidden = { ...missing, type: 'FORBIDDEN' };
    const { client } = github(() => ({ data: { data: { comment0: null }, errors: [forbidden] } }));
    await expect(takeBack(client, { comments: [comment], threads: [] })).rejects.toThrow('Could not resolve');
  });

  test('the comments of somebody else with our marker are nobody\u2019s business', async () => {
    const other = { ...own(1), viewerDidAuthor: false };
    const { client, sent } = github(({ route }) =>
      route === 'POST /graphql' ? { data: pull({ nodes: [other] }) } : { status: 201 },
    );
    await publish(publication(['comment']), client);
    expect(sent.map(({ route }) => route)).toEqual([
      'POST /graphql',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ]);
  });
});

describe('the connection', () => {
  const ADDRESS = 'https://api.example.com/repos/octo/connectors/check-runs';

  /** A fetch that plays these answers, and notes what was asked. */
  function played(...answers: readonly (() => Response)[]) {
    const asked: { readonly address: string; readonly method: string | undefined }[] = [];
    const fetch = boundedFetch((input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      asked.push({ address, method: init?.method });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return answer === undefined
        ? Promise.reject(new Error('nothing is played'))
        : Promise.resolve(answer());
    });
    return { fetch, asked };
  }

  const to =
    (location: string, status = 307) =>
    (): Response =>
      new Response(null, { status, headers: { location } });

  test('gives an answer as it is', async () => {
    const { fetch } = played(
      () => new Response('{"id":1}', { status: 201, headers: { 'content-type': 'application/json' } }),
    );
    const answer = await fetch(ADDRESS);
    expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
      201,
      'application/json',
      { id: 1 },
    ]);
  });

  test('gives an answer without a body', async () => {
    const { fetch } = played(() => new Response(null, { status: 204 }));
    expect((await fetch(ADDRESS)).status).toBe(204);
  });

  test('follows where a repository was renamed, with the same method', async () => {
    const { fetch, asked } = played(to('/repositories/1/check-runs'), () => new Response('{}'));
    await fetch(ADDRESS, { method: 'POST', body: '{}' });
    expect(asked).toEqual([
      { address: ADDRESS, method: 'POST' },
      { address: 'https://api.example.com/repositories/1/check-runs', method: 'POST' },
    ]);
  });

  test.each([
    'https://evil.example.net/',
    '//evil.example.net/',
    'http://api.example.com/',
    'https://api.example.com:8443/',
  ])('tells nothing to another host: %s', async (location) => {
    const { fetch, asked } = played(to(location));
    await expect(fetch(ADDRESS)).rejects.toThrow('leads to another host');
    expect(asked).toHaveLength(1);
  });

  test('ends where answers lead on and on', async () => {
    const { fetch, asked } = played(to('/again', 301));
    await expect(fetch(ADDRESS)).rejects.toThrow('lead on and on');
    expect(asked).toHaveLength(4);
  });

  test('reads no more than fits into memory', async () => {
    let read = 0;
    const endless = (): Response =>
      new Response(
        new ReadableStream<Uint8Array>({
          pull: (controller) => {
            read += 1024 * 1024;
            controller.enqueue(new Uint8Array(1024 * 1024));
          },
        }),
      );
    const { fetch } = played(endless);
    await expect((await fetch(ADDRESS)).text()).rejects.toThrow(/more than \d+ bytes/);
    expect(read).toBeLessThan(LARGEST_ANSWER + 8 * 1024 * 1024);
  });

  test('does not begin to read what says that it is too long', async () => {
    const headers = { 'content-length': String(LARGEST_ANSWER + 1) };
    const { fetch } = played(() => new Response('x', { headers }));
    await expect(fetch(ADDRESS)).rejects.toThrow(/more than \d+ bytes/);
  });
});
