/** Stands for the HTTP client of Spectral in what we publish: nothing here may use the network. */
export default function fetch(): Promise<never> {
  return Promise.reject(new Error('Connector Preflight uses no network.'));
}
