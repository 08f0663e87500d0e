//! Many short lists in one piece of memory.

/// Lists of numbers, one after the other.
#[derive(Default)]
pub(super) struct Lists {
    items: Vec<u32>,
    ends: Vec<usize>,
}

impl Lists {
    /// Adds a list.
    pub(super) fn push(&mut self, list: impl IntoIterator<Item = u32>) {
        self.items.extend(list);
        self.ends.push(self.items.len());
    }

    /// The list that was added as the `nth`, from 0; an empty one where there is none.
    pub(super) fn get(&self, nth: usize) -> &[u32] {
        let begin = nth.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(nth).and_then(|&end| self.items.get(begin..end)).unwrap_or(&[])
    }

    /// How many lists there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// For each number below `count`, the lists that it stands in.
    pub(super) fn inverted(&self, count: usize) -> Self {
        let mut ends = vec![0; count];
        for &item in &self.items {
            ends[item as usize] += 1;
        }
        let mut total = 0;
        for end in &mut ends {
            (*end, total) = (total, total + *end);
        }
        // Each end begins as its list's beginning, and moves on as the list is filled.
        let mut items = vec![0; total];
        for nth in 0..self.len() {
            let list = u32::try_from(nth).unwrap_or(u32::MAX);
            for &item in self.get(nth) {
                let end = &mut ends[item as usize];
                items[*end] = list;
                *end += 1;
            }
        }
        Self { items, ends }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_back_as_they_were_added_and_turned_around() {
        let mut lists = Lists::default();
        for list in [vec![2, 0], vec![], vec![2]] {
            lists.push(list);
        }
        assert_eq!((lists.get(0), lists.get(1), lists.get(2), lists.get(3)), (&[2, 0][..], &[][..], &[2][..], &[][..]));
        let turned = lists.inverted(3);
        assert_eq!((turned.get(0), turned.get(1), turned.get(2)), (&[0][..], &[][..], &[0, 2][..]));
    }
}
