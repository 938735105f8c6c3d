/** Texts that news never is, of any length in UTF-16 units: each must be read in time that grows with its length. */
export function oddTexts(): readonly { readonly name: string; readonly make: (length: number) => string }[] {
  const repeated = (name: string, unit: string) => ({
    name,
    make: (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  });
  return [
    repeated('one sentence', 'and Ann Lee met Acme in Cork '),
    repeated('emoji', '😀👩‍🚀 🇬🇧'),
    repeated('brackets', '([{'),
    repeated('right to left', 'قال الوزير إن الاتفاق جاهز. '),
    repeated('unpaired surrogates', 'a\ud83d \udc00b '),
    repeated('capitals', 'PRESIDENT LEE MEETS ACME IN CORK '),
  ];
}
