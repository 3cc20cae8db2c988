const SCALE = 2;

function hand(blob: Blob, name: string) {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

export const handSvg = (svg: string, name: string) => hand(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
export const handText = (text: string, name: string) => hand(new Blob([text], { type: 'text/plain' }), name);

/** The drawing as it would be printed: on white, at twice its size. */
export async function handPng(svg: string, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    if (blob) hand(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}
