type Fetch = typeof globalThis.fetch;

/** A page of a hundred comments, each as long as GitHub allows, has 26 MB at most. */
export const LARGEST_ANSWER = 32 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/**
 * Sends requests to one host alone, and reads no more of an answer than fits into memory. GitHub sends requests on where a
 * repository has another name now; nothing is told to anybody else, whoever answers in its place.
 *
 * @param fetch what sends them
 */
export function boundedFetch(fetch: Fetch): Fetch {
  return async (input, init) => {
    let address = new URL(input instanceof Request ? input.url : input);
    for (let redirects = 0; ; redirects += 1) {
      const answer = await fetch(address, { ...init, redirect: 'manual' });
      const place = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
      if (place === null) return bounded(answer);
      await answer.body?.cancel();
      const next = new URL(place, address);
      if (next.origin !== address.origin) throw new Error('the answer leads to another host');
      if (redirects === MOST_REDIRECTS) throw new Error('the answers lead on and on');
      address = next;
    }
  };
}

/** The same answer, which ends with an error where it is too long. */
function bounded(answer: Response): Response {
  if (answer.body === null) return answer;
  if (Number(answer.headers.get('content-length') ?? 0) > LARGEST_ANSWER) throw tooLong();
  let size = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      size += chunk.length;
      if (size > LARGEST_ANSWER) controller.error(tooLong());
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = answer;
  const copy = new Response(answer.body.pipeThrough(counter), { status, statusText, headers });
  // What is made of an answer names its address.
  Object.defineProperty(copy, 'url', { value: answer.url });
  return copy;
}

function tooLong(): Error {
  return new Error(`the answer has more than ${LARGEST_ANSWER} bytes`);
}
