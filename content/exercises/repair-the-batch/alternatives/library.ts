const softmaxRows = (flat: number[], rows: number, columns: number) =>
  softmax(flat, { shape: [rows, columns] });
