//! Changes inputs at random, the same way every time.

use super::dice::Dice;

/// What has a meaning somewhere, or is at the edge of something.
const WORDS: &[&[u8]] = &[
    b"[",
    b"]",
    b"{",
    b"}",
    b"- ",
    b": ",
    b"? ",
    b", ",
    b"#",
    b"'",
    b"\"",
    b"|\n",
    b">-\n",
    b"&a ",
    b"*a",
    b"<<: ",
    b"!!str ",
    b"---\n",
    b"...\n",
    b"%YAML 1.2\n",
    b"\t",
    b"\r",
    b"\r\n",
    b"\n",
    b"\0",
    b"\x1b[31m",
    b"\x7f",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\xc2\x85",
    b"\xc2\x9b",
    b"\xe2\x80\xa8",
    b"\xe2\x80\xae",
    b"\xe2\x80\x8b",
    b"\xcc\x81",
    b"\xf0\x9f\x9a\xa2",
    b"null",
    b"~",
    b"true",
    b"0",
    b"-1",
    b"1.500",
    b"1e400",
    b"9999999999999999999",
    b"1000000000000000",
    b"2026-02-30",
    b"9999-12-31",
    b"0000-01-01",
    b"id: ",
    b"id = \"x\"\n",
    b"[[unit]]\n",
    b"a.b.c = 1\n",
    b"\"\"\"",
    b"'''",
    b"\\u202e",
    b"\\",
    b"=== portfolio/measures/a.yaml\n",
    b"=== strategy.toml\n",
    b"::error::",
    b"##[error]",
    b"]]>",
    b"|<b>",
    b"=1+1",
];

/// Makes new inputs out of those that there are.
pub(crate) struct Mutator<'i> {
    inputs: &'i [&'i [u8]],
}

impl<'i> Mutator<'i> {
    pub(crate) fn new(inputs: &'i [&'i [u8]]) -> Self {
        Self { inputs }
    }

    /// The input of a round.
    pub(crate) fn input(&self, round: u64) -> Vec<u8> {
        let mut dice = Dice(round);
        let mut input = dice.pick(self.inputs).to_vec();
        for _ in 0..=dice.below(6) {
            self.change(&mut input, &mut dice);
        }
        input
    }

    fn change(&self, input: &mut Vec<u8>, dice: &mut Dice) {
        let at = dice.below(input.len() + 1);
        match dice.below(9) {
            0 => drop(input.drain(piece(input, dice))),
            1 => {
                let copy = input[piece(input, dice)].to_vec();
                insert(input, at, &copy);
            }
            2 => {
                let other = dice.pick(self.inputs);
                insert(input, at, &other[piece(other, dice)]);
            }
            3 => {
                let lines = line(input, dice);
                let line = input.drain(lines).collect::<Vec<u8>>();
                let at = line_start(input, dice);
                insert(input, at, &line);
            }
            4 => {
                let line = input[line(input, dice)].to_vec();
                let at = line_start(input, dice);
                insert(input, at, &line);
            }
            5 => {
                let at = line_start(input, dice);
                insert(input, at, &b"    "[..dice.below(4)]);
            }
            6 if at < input.len() => input[at] ^= 1 << dice.below(8),
            7 => insert(input, at, &dice.pick(WORDS).repeat(1 + dice.below(40))),
            _ => insert(input, at, dice.pick::<&[u8]>(WORDS)),
        }
    }
}

fn insert(input: &mut Vec<u8>, at: usize, new: &[u8]) {
    let at = at.min(input.len());
    input.splice(at..at, new.iter().copied());
}

/// Some bytes, a few more often than many.
fn piece(input: &[u8], dice: &mut Dice) -> std::ops::Range<usize> {
    let start = dice.below(input.len() + 1);
    let most = 1 << dice.below(10);
    start..(start + dice.below(most + 1)).min(input.len())
}

fn line_start(input: &[u8], dice: &mut Dice) -> usize {
    let at = dice.below(input.len() + 1);
    input[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1)
}

fn line(input: &[u8], dice: &mut Dice) -> std::ops::Range<usize> {
    let start = line_start(input, dice);
    start..input[start..].iter().position(|byte| *byte == b'\n').map_or(input.len(), |end| start + end + 1)
}
