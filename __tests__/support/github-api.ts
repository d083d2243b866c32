import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FORBIDDEN, type Execute } from './github-graphql';
import { matched } from './github-operations';
import { git } from './repository';

export interface Comment {
  readonly id: number;
  readonly author: string;
  body: string;
  minimized: boolean;
}

export interface Thread {
  readonly id: number;
  readonly path: string;
  readonly commit: string;
  readonly comment: Comment;
  /** The lines that were commented on, as they were. */
  readonly text: readonly string[];
  resolved: boolean;
}

export interface CheckRun {
  readonly id: number;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly name: string;
  title: string;
  summary: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

/** How GitHub fails once. */
export interface Fault {
  /** Which requests it hits: of method and path; all when absent. */
  readonly on?: RegExp;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** The answer as it is sent, in place of JSON with the message. */
  readonly body?: string;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** Cuts the connection; `late` does so after the request took effect. */
  readonly reset?: 'early' | 'late';
}

interface Body {
  readonly [name: string]: unknown;
}

const WRITES: Readonly<Record<string, string>> = {
  'check-runs': 'checks',
  issues: 'pull-requests',
  pulls: 'pull-requests',
};

/** GitHub's API for one repository with one pull request, `octo/connectors` and number 7 unless said otherwise. */
export class GitHub {
  public readonly comments: Comment[] = [];
  public readonly threads: Thread[] = [];
  public readonly reviews: string[] = [];
  public readonly checkRuns: CheckRun[] = [];
  /** Method and path of every request. */
  public requests: string[] = [];
  /** In what requests differ from GitHub's descriptions. */
  public readonly violations: string[] = [];
  public readonly faults: Fault[] = [];
  /** What the token may write: checks, pull-requests, contents. */
  public permissions: readonly string[] = ['checks', 'pull-requests'];
  public viewer = 'github-actions[bot]';
  public pull = { number: 7, head: '', base: '', state: 'OPEN', owner: 'someone', branch: 'new-connector' };
  /** Places of comments, which GitHub refuses whatever the diff says. */
  public refused: (path: string, line: number) => boolean = () => false;
  #next = 100;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** @param folder a clone that has the commits of the pull request */
  public constructor(
    private readonly folder: string,
    private readonly execute: Execute,
  ) {}

  /** @returns the address */
  public async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  public stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A comment that somebody else writes. */
  public write(author: string, body: string): Comment {
    const comment = { id: this.#id(), author, body, minimized: false };
    this.comments.push(comment);
    return comment;
  }

  /** The threads that a reader of the pull request sees unfolded. */
  public get shownThreads(): Thread[] {
    return this.threads.filter(({ resolved, comment }) => !resolved && !comment.minimized);
  }

  /** Where a thread is now; undefined where its lines were changed. */
  public linesOf({ path, text }: Thread): { readonly first: number; readonly last: number } | undefined {
    const lines = this.#lines(this.pull.head, path);
    const first = lines.findIndex((_line, at) => text.every((line, offset) => lines[at + offset] === line));
    return first === -1 ? undefined : { first: first + 1, last: first + text.length };
  }

  /** The text of the file with the suggestion of a thread applied, as the button "Commit suggestion" does. */
  public applied(thread: Thread): string {
    const [, fence = '', block] = /^(`{3,})suggestion\n((?:.*\n)*?)\1$/m.exec(thread.comment.body) ?? [];
    const place = this.linesOf(thread);
    if (fence === '' || block === undefined || place === undefined) throw new Error('There is no suggestion');
    const lines = this.#lines(this.pull.head, thread.path);
    const added = block === '' ? [] : block.slice(0, -1).split('\n');
    return [...lines.slice(0, place.first - 1), ...added, ...lines.slice(place.last)].join('\n');
  }

  #id(): number {
    this.#next += 1;
    return this.#next;
  }

  #lines(commit: string, path: string): string[] {
    return git(this.folder, 'show', `${commit}:${path}`).split('\n');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', 'http://localhost');
    this.requests.push(`${method} ${url.pathname}`);
    const at = this.faults.findIndex(({ on }) => on?.test(`${method} ${url.pathname}`) !== false);
    const [fault] = at === -1 ? [] : this.faults.splice(at, 1);
    if (fault?.reset === 'early') return void request.socket.destroy();
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    const [status, data] =
      fault?.status === undefined
        ? await this.#handle(method, url, text === '' ? undefined : (JSON.parse(text) as Body), request)
        : [fault.status, { message: fault.message ?? 'played' }];
    if (fault?.reset === 'late') return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...fault?.headers });
    response.end(fault?.body ?? JSON.stringify(data));
  }

  async #handle(
    method: string,
    url: URL,
    body: Body | undefined,
    request: IncomingMessage,
  ): Promise<[number, object]> {
    if (!/^(token|bearer) \S+$/i.test(request.headers.authorization ?? ''))
      return [401, { message: 'Bad credentials' }];
    if (url.pathname === '/graphql') return [200, await this.#graphql(body)];
    const found = matched(method, url, body);
    if (found === undefined) this.violations.push(`${method} ${url.pathname} is unknown`);
    if (found === undefined) return [404, { message: 'Not Found' }];
    this.violations.push(...found.faults.map((fault) => `${found.route}: ${fault}`));
    if (found.faults.length > 0) return [422, { message: 'Validation Failed' }];
    const room = url.pathname.split('/')[4] ?? '';
    if (method !== 'GET' && !this.permissions.includes(WRITES[room] ?? ''))
      return [403, { message: FORBIDDEN }];
    return this.#operation(found.route.replace('/repos/{owner}/{repo}', ''), found.values, body ?? {}, url);
  }

  async #graphql(body: Body | undefined): Promise<object> {
    const answer = await this.execute(String(body?.query), body?.variables, this.#root());
    const errors = 'errors' in answer ? (answer.errors as { message: string }[]) : [];
    this.violations.push(...errors.map(({ message }) => message).filter((message) => message !== FORBIDDEN));
    return answer;
  }

  #root(): object {
    const node = (comment: Comment): object => ({
      id: `node-${comment.id}`,
      fullDatabaseId: String(comment.id),
      viewerDidAuthor: comment.author === this.viewer,
      isMinimized: comment.minimized,
      body: comment.body,
    });
    const thread = (one: Thread): object => {
      const place = this.linesOf(one);
      return {
        id: `thread-${one.id}`,
        isResolved: one.resolved,
        isOutdated: place === undefined,
        path: one.path,
        line: place?.last ?? null,
        startLine: one.text.length === 1 ? null : (place?.first ?? null),
        comments: { nodes: [node(one.comment)] },
      };
    };
    const pull = {
      headRefOid: this.pull.head,
      state: this.pull.state,
      comments: (page: Page) => pageOf(this.comments.map(node), page),
      reviewThreads: (page: Page) => pageOf(this.threads.map(thread), page),
    };
    const repository = {
      pullRequest: ({ number }: { number: number }) => (number === this.pull.number ? pull : null),
    };
    return {
      repository: ({ owner, name }: { owner: string; name: string }) =>
        `${owner}/${name}` === 'octo/connectors' ? repository : null,
      minimizeComment: ({ input }: { input: { subjectId: string } }) => {
        const all = [...this.comments, ...this.threads.map(({ comment }) => comment)];
        const comment = all.find(({ id }) => `node-${id}` === input.subjectId);
        if (!this.permissions.includes('pull-requests')) throw new Error(FORBIDDEN);
        if (comment === undefined) throw new Error(`There is no ${input.subjectId}`);
        comment.minimized = true;
        return { minimizedComment: { __typename: 'IssueComment', isMinimized: true } };
      },
      // This permission is not written down anywhere but in complaints about it.
      resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
        const found = this.threads.find(({ id }) => `thread-${id}` === input.threadId);
        if (!this.permissions.includes('contents')) throw new Error(FORBIDDEN);
        if (found === undefined) throw new Error(`There is no ${input.threadId}`);
        found.resolved = true;
        return { thread: { isResolved: true } };
      },
    };
  }

  #operation(
    route: string,
    values: Readonly<Record<string, string>>,
    body: Body,
    url: URL,
  ): [number, object] {
    const id = Number(values.comment_id ?? values.check_run_id);
    switch (route) {
      case 'POST /check-runs':
        return this.#createCheckRun(body);
      case 'PATCH /check-runs/{check_run_id}': {
        const run = this.checkRuns.find((one) => one.id === id);
        if (run !== undefined) addOutput(run, body);
        return [run === undefined ? 404 : 200, { id }];
      }
      case 'POST /issues/{issue_number}/comments':
        if (String(body.body).length > 65_536) return [422, { message: 'Body is too long' }];
        return [201, { id: this.write(this.viewer, String(body.body)).id }];
      case 'PATCH /issues/comments/{comment_id}':
        return edit(
          this.comments.find((one) => one.id === id),
          body,
        );
      case 'PATCH /pulls/comments/{comment_id}':
        return edit(
          this.threads.map(({ comment }) => comment).find((one) => one.id === id),
          body,
        );
      case 'POST /pulls/{pull_number}/reviews':
        return this.#review(body);
      case 'POST /pulls/{pull_number}/comments':
        return this.#place(body, String(body.commit_id))
          ? [201, {}]
          : [422, { message: 'Validation Failed' }];
      case 'GET /pulls':
        return [200, this.#pulls(url.searchParams.get('head'))];
      default:
        throw new Error(`The server does not play ${route}`);
    }
  }

  #createCheckRun(body: Body): [number, object] {
    const run: CheckRun = {
      id: this.#id(),
      head_sha: String(body.head_sha),
      conclusion: String(body.conclusion),
      name: String(body.name),
      title: '',
      summary: '',
      annotations: [],
    };
    addOutput(run, body);
    this.checkRuns.push(run);
    return [201, { id: run.id }];
  }

  #review(body: Body): [number, object] {
    const comments = body.comments as Body[];
    const commit = String(body.commit_id);
    if (!comments.every((comment) => this.#fits(comment, commit)))
      return [422, { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] }];
    for (const comment of comments) this.#place(comment, commit);
    this.reviews.push(String(body.body));
    return [200, { id: this.#id() }];
  }

  #place(comment: Body, commit: string): boolean {
    if (!this.#fits(comment, commit)) return false;
    const path = String(comment.path);
    const [first, last] = linesOfComment(comment);
    this.threads.push({
      id: this.#id(),
      path,
      commit,
      comment: { id: this.#id(), author: this.viewer, body: String(comment.body), minimized: false },
      text: this.#lines(commit, path).slice(first - 1, last),
      resolved: false,
    });
    return true;
  }

  /** All of the lines are in one hunk of the difference that GitHub shows. */
  #fits(comment: Body, commit: string): boolean {
    const path = String(comment.path);
    const [first, last] = linesOfComment(comment);
    if (comment.side !== 'RIGHT' || this.refused(path, last)) return false;
    const patch = git(this.folder, 'diff', '-U3', `${this.pull.base}...${commit}`, '--', path);
    return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, start = '', count = '1']) => {
      const from = Number(start);
      return from <= first && first <= last && last < from + Number(count);
    });
  }

  #pulls(head: string | null): object[] {
    const { number, owner, branch, state } = this.pull;
    const fits = state === 'OPEN' && head === `${owner}:${branch}`;
    return fits ? [{ number, head: { sha: this.pull.head, ref: branch } }] : [];
  }
}

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

function pageOf(nodes: readonly object[], { first, after }: Page): object {
  const start = Number(after ?? 0);
  const end = start + first;
  return {
    nodes: nodes.slice(start, end),
    pageInfo: { hasNextPage: end < nodes.length, endCursor: String(end) },
  };
}

function linesOfComment(comment: Body): [number, number] {
  return [Number(comment.start_line ?? comment.line), Number(comment.line)];
}

function addOutput(run: CheckRun, { output }: Body): void {
  const { title, summary, annotations } = output as {
    title: string;
    summary: string;
    annotations: CheckRun['annotations'];
  };
  if (Buffer.byteLength(summary) > 65_535) throw new Error('The summary is too long');
  Object.assign(run, { title, summary });
  run.annotations.push(...annotations);
}

function edit(comment: Comment | undefined, body: Body): [number, object] {
  if (comment === undefined) return [404, { message: 'Not Found' }];
  comment.body = String(body.body);
  return [200, { id: comment.id }];
}
