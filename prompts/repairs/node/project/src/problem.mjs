import { STATUS_CODES } from 'node:http';

/** An answer other than success, sent as a problem document (RFC 9457). */
export class Problem extends Error {
  constructor(status, detail, headers = {}) {
    super(detail);
    this.status = status;
    this.headers = { 'Content-Type': 'application/problem+json', ...headers };
  }

  get body() {
    return { title: STATUS_CODES[this.status], status: this.status, detail: this.message };
  }
}

export const refused = (detail) => new Problem(400, detail);
export const notFound = (what) => new Problem(404, `there is no such ${what}`);
