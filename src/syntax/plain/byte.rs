//! What a byte can mean, by one look into a table.

/// Where a plain scalar in a block may end.
pub(super) const BLOCK: u8 = 1;
/// Where a plain scalar in a flow collection may end.
pub(super) const FLOW: u8 = 1 << 1;
/// Where a single-quoted scalar may end.
pub(super) const SINGLE: u8 = 1 << 2;
/// Where a double-quoted scalar may end, or an escape begins.
pub(super) const DOUBLE: u8 = 1 << 3;
/// What no plain scalar begins with. A few of these could begin one, if another byte followed; that is rare.
pub(super) const INDICATOR: u8 = 1 << 4;
/// A space or the end of a line.
pub(super) const BLANK: u8 = 1 << 5;
/// What has a meaning of its own in a flow collection.
pub(super) const BRACKET: u8 = 1 << 6;

/// Whether a byte is one of these kinds.
pub(super) const fn is(byte: u8, kinds: u8) -> bool {
    KINDS[byte as usize] & kinds != 0
}

static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let marked: [(&[u8], u8); 7] = [
        (b"\n\r:#", BLOCK),
        (b"\n\r:#,[]{}", FLOW),
        (b"\n\r'", SINGLE),
        (b"\n\r\"\\", DOUBLE),
        (b"?:,[]{}#&*!|>'\"%@`", INDICATOR),
        (b" \n\r", BLANK),
        (b",[]{}", BRACKET),
    ];
    let mut row = 0;
    while row < marked.len() {
        let (bytes, kind) = marked[row];
        let mut nth = 0;
        while nth < bytes.len() {
            kinds[bytes[nth] as usize] |= kind;
            nth += 1;
        }
        row += 1;
    }
    kinds
};
