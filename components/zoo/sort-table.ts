type Key = 'name' | 'broken' | 'notebook';

const spoken: Record<Key, { ascending: string; descending: string }> = {
  name: { ascending: 'by name, from A to Z', descending: 'by name, from Z to A' },
  broken: { ascending: 'by laws broken, fewest first', descending: 'by laws broken, most first' },
  notebook: {
    ascending: 'by the notebook’s verdict, those that are caught first',
    descending: 'by the notebook’s verdict, those that pass first',
  },
};

/** Turns the headers with data-sort into buttons. The rows come sorted by name. */
export function makeSortable(table: HTMLTableElement, announce: (words: string) => void): void {
  const headers = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  for (const header of headers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.replaceChildren(button);
    button.addEventListener('click', () => {
      const order = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
      const key = header.dataset['sort'] as Key;
      for (const other of headers) other.ariaSort = null;
      header.ariaSort = order;
      sortRows(table, header.cellIndex, key === 'broken', order === 'descending');
      announce(`Sorted ${spoken[key][order]}.`);
    });
  }
  const [byName] = headers;
  if (byName) byName.ariaSort = 'ascending';
}

/** Rows that are equal in the column go by name. */
function sortRows(table: HTMLTableElement, column: number, numeric: boolean, descending: boolean): void {
  const body = table.tBodies[0];
  const text = (row: HTMLTableRowElement, at: number) => row.cells[at]?.textContent.trim() ?? '';
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) => {
    const [left, right] = [text(a, column), text(b, column)];
    const order = numeric ? Number(left) - Number(right) : left.localeCompare(right, 'en');
    return (descending ? -order : order) || text(a, 0).localeCompare(text(b, 0), 'en');
  };
  body?.append(...[...body.rows].sort(compare));
}
