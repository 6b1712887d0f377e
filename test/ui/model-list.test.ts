import { describe, expect, it } from 'vitest';
import { countCare, everyModel, listModels } from '../../src/ui/stores/model-list.ts';
import { crowdedView, models } from '../gallery/data/environment.ts';

const names = (query: Partial<typeof everyModel>) =>
  listModels(models, { ...everyModel, ...query }).map(({ name }) => name);

describe('listModels', () => {
  it('leaves out prompts and prebuilt models until asked', () => {
    expect(names({})).not.toContain('Receipts');
    expect(names({})).not.toContain('Summarize a case');
    expect(names({ customOnly: false })).toHaveLength(models.length);
  });

  it('finds by name, by owner and by type, every word', () => {
    expect(names({ text: 'INVOICES' })).toEqual(['Supplier invoices']);
    expect(names({ text: 'beth' })).toEqual(['Delivery notes']);
    expect(names({ text: 'document processing' })).toEqual(['Delivery notes', 'Supplier invoices']);
    expect(names({ text: 'dana document' })).toEqual(['Supplier invoices']);
    expect(names({ text: 'nobody' })).toEqual([]);
  });

  it('shows what needs care, of whatever kind', () => {
    expect(names({ ownerLeft: true })).toEqual(['Summarize a case', 'Supplier invoices']);
    expect(names({ leftBehind: true })).toEqual(['Delivery notes']);
    expect(countCare(models)).toEqual({ ownerLeft: 2, leftBehind: 1 });
  });

  it('sorts by a column both ways, by name among equals', () => {
    expect(names({ sort: 'modified', descending: true })[0]).toBe('Contracts');
    expect(names({ sort: 'owner' })[0]).toBe('Contracts');
    expect(names({ sort: 'modified', customOnly: false })[0]).toBe('Receipts');
    expect(names({ sort: 'type' }).slice(1, 3)).toEqual(['Delivery notes', 'Supplier invoices']);
  });

  it('takes a list of 10,000 without growing worse than in proportion', () => {
    const time = (count: number) => {
      const { models: many } = crowdedView(count);
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        listModels(many, { ...everyModel, text: 'invoices 9' });
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(1000);
    expect(time(20_000) / time(2_000)).toBeLessThan(40);
  });
});
