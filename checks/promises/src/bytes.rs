//! Choices, made by bytes. Once they are used up, every choice is the first.

/// Bytes that choose.
pub struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    pub fn two(&mut self) -> u16 {
        u16::from_be_bytes([self.byte(), self.byte()])
    }

    /// A number below this one.
    pub fn below(&mut self, end: u8) -> u8 {
        self.byte() % end
    }

    pub fn yes(&mut self) -> bool {
        self.below(2) == 1
    }

    /// One of these.
    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        let index = if all.len() > 256 { usize::from(self.two()) } else { usize::from(self.byte()) };
        all[index % all.len()]
    }

    /// One of these, or none.
    pub fn any_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let index = usize::from(self.byte()) % (all.len() + 1);
        index.checked_sub(1).map(|index| all[index])
    }

    /// The first line, if it begins like an object of JSON.
    pub fn json_line(&mut self) -> Option<&'a [u8]> {
        let all = self.0;
        if all.first() != Some(&b'{') {
            return None;
        }
        let end = all.iter().position(|byte| *byte == b'\n').unwrap_or(all.len());
        self.0 = all.get(end + 1..).unwrap_or_default();
        Some(&all[..end])
    }
}
