import { checkFile } from './checkFile';

const settings = {
  enabled: true,
  maxBytes: 100,
  types: [
    { mediaType: 'application/pdf', extensions: ['.pdf'] },
    { mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
  ],
};

describe('checkFile', () => {
  it('knows the type by the ending', () => {
    expect(checkFile({ name: 'A.b.PDF', size: 100 }, settings)).toEqual({
      mediaType: 'application/pdf',
    });
    expect(checkFile({ name: 'x.jpeg', size: 1 }, settings)).toEqual({
      mediaType: 'image/jpeg',
    });
  });

  it.each([
    [{ name: 'a.html', size: 1 }, 'type'],
    [{ name: 'pdf', size: 1 }, 'type'],
    [{ name: 'a.pdf', size: 101 }, 'size'],
    [{ name: 'a.pdf', size: 0 }, 'empty'],
  ])('says what keeps %j from being uploaded', (file, fault) => {
    expect(checkFile(file, settings)).toEqual({ fault });
  });
});
