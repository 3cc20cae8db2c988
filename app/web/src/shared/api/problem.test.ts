import { describe, expect, it } from 'vitest';
import { asProblem, codeOf, Problem, problemFrom } from './problem';

const words = (code: string) => `own words for ${code}`;

describe('a problem', () => {
  it('keeps_code_args_fields_and_trace_of_the_document', () => {
    const problem = problemFrom(
      422,
      {
        title: '（2026）鄂1303民初1号案件的审限已届满。',
        detail: 'Unprocessable Entity',
        code: 'timelimit.already-expired',
        args: ['（2026）鄂1303民初1号'],
        traceId: '4f1c',
        errors: [
          { field: 'asOf', code: 'late', message: '太晚' },
          { field: 'asOf', code: 'later', message: '更晚' },
        ],
      },
      words,
    );
    expect(problem).toMatchObject({ status: 422, code: 'timelimit.already-expired', traceId: '4f1c' });
    expect(problem.message).toBe('（2026）鄂1303民初1号案件的审限已届满。');
    expect(problem.args).toEqual(['（2026）鄂1303民初1号']);
    expect(problem.at('asOf')).toBe('太晚');
    expect(problem.byField).toEqual({ asOf: '太晚' });
    expect(problem.at('trigger')).toBeUndefined();
  });

  it('takes_the_detail_when_there_is_no_title', () => {
    expect(problemFrom(409, { detail: '他人已修改', code: 'x.changed-meanwhile' }, words).message).toBe('他人已修改');
  });

  it('speaks_our_own_words_when_the_server_sent_none', () => {
    expect(problemFrom(500, undefined, words)).toMatchObject({ code: 'server', message: 'own words for server' });
    expect(problemFrom(413, '<html>', words).code).toBe('too-large');
    expect([0, 401, 403, 404, 418, 503].map(codeOf)).toEqual([
      'network',
      'signed-out',
      'forbidden',
      'not-found',
      'refused',
      'server',
    ]);
  });

  it('survives_a_document_of_the_wrong_shape', () => {
    const problem = problemFrom(400, { code: 7, args: 'x', errors: [null, { field: 3 }] }, words);
    expect(problem).toMatchObject({ code: 'refused', args: [] });
    expect(problem.errors).toEqual([{ field: '', code: 'invalid', message: 'invalid' }]);
  });

  it('is_made_of_a_failed_connection_too', () => {
    expect(asProblem(new TypeError('fetch failed'), words)).toMatchObject({ status: 0, code: 'network' });
    const problem = new Problem(404, 'not-found', 'x');
    expect(asProblem(problem, words)).toBe(problem);
  });
});
