import { describe, expect, it } from 'vitest';
import { hasWords, passes, readSearch } from './search-words.ts';

const KNOWN = ['status', 'urgency', 'zone'] as const;

describe('a search by words', () => {
  it('tells filters from plain words', () => {
    expect(readSearch('status:open Retail urgency:urgent guard', KNOWN)).toEqual({
      filters: { status: ['open'], urgency: ['urgent'] },
      words: ['retail', 'guard'],
      unknown: [],
    });
  });

  it('takes a filter twice as one or the other', () => {
    expect(readSearch('zone:east zone:West', KNOWN).filters.zone).toEqual(['east', 'west']);
  });

  it('searches an unknown filter as text and says so', () => {
    expect(readSearch('floor:3', KNOWN)).toEqual({ filters: {}, words: ['floor:3'], unknown: ['floor:3'] });
  });

  it('waits for the value of a filter that is being typed', () => {
    expect(readSearch('status:', KNOWN)).toEqual({ filters: {}, words: [], unknown: [] });
  });

  it('finds words in any order, without capitals and accents', () => {
    expect(hasWords(['ivo', 'maric'], ['Marić Ivo', 'Steward'])).toBe(true);
    expect(hasWords(['ivo', 'tan'], ['Marić Ivo', 'Steward'])).toBe(false);
  });

  it('compares the beginning of a value', () => {
    expect(passes(['east'], 'East London')).toBe(true);
    expect(passes(['west', 'no'], 'North')).toBe(true);
    expect(passes(['west'], 'East London')).toBe(false);
    expect(passes(undefined, 'East London')).toBe(true);
  });
});
