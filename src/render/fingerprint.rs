//! What a problem is known by from one run to the next: its rule and file, what it says apart from figures, and the text of
//! its line, not the line's number.

use std::collections::BTreeMap;

use crate::doc::ShownProblem;

/// A mark for each problem, such as `af63dc4c8601ec8c:1`: a hash, and which one it is among those with the same hash.
pub(super) fn fingerprints<'p>(problems: impl IntoIterator<Item = &'p ShownProblem>) -> Vec<String> {
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    let mark = |problem: &ShownProblem| {
        let line = problem.spot.source.lines().next().unwrap_or_default().trim();
        let hash = fnv1a([problem.rule, &problem.spot.file, &problem.gist, line]);
        let ordinal = seen.entry(hash).or_default();
        *ordinal += 1;
        format!("{hash:016x}:{ordinal}")
    };
    problems.into_iter().map(mark).collect()
}

/// FNV-1a with 64 bits (Fowler, Noll and Vo; RFC 9923), of the texts with a byte after each that no text contains.
/// The hash of the standard library may change with its version, and this one must not. It keeps no secret.
fn fnv1a<const N: usize>(texts: [&str; N]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{problem, spot};
    use super::*;

    #[test]
    fn it_is_the_published_hash() {
        // "a" and "foobar" of the authors' test vectors, each followed by 0xff.
        let after = |hash: u64| (hash ^ 0xff).wrapping_mul(0x0100_0000_01b3);
        assert_eq!(fnv1a(["a"]), after(0xaf63_dc4c_8601_ec8c));
        assert_eq!(fnv1a(["foobar"]), after(0x8594_4171_f739_67e8));
        assert_ne!(fnv1a(["ab", "c"]), fnv1a(["a", "bc"]));
    }

    #[test]
    fn lines_may_move() {
        let at = |line| problem("bad-value", spot("a.yaml", (line, 3), (line, 9), "  cost: x"));
        let mut deeper = at(40);
        deeper.spot.source = "      cost: x\n".to_owned();
        assert_eq!(fingerprints([&at(3)]), fingerprints([&deeper]));
    }

    #[test]
    fn equal_ones_are_counted_and_others_differ() {
        let first = problem("bad-value", spot("a.yaml", (1, 1), (1, 2), "cost: x"));
        let mut other_line = first.clone();
        other_line.spot.source = "cost: y".to_owned();
        let mut other_gist = first.clone();
        other_gist.gist.push('!');
        let mut other_file = first.clone();
        other_file.spot.file.push('x');
        let other_rule = problem("bad-yaml", first.spot.clone());
        let marks = fingerprints([&first, &first, &other_line, &other_gist, &other_file, &other_rule]);
        assert_eq!(marks[0].replace(":1", ":2"), marks[1]);
        let different: std::collections::BTreeSet<&String> = marks.iter().collect();
        assert_eq!(different.len(), marks.len());
    }
}
