//! Numbers, and which form of a word goes with one.

use core::fmt;

use crate::keyed::keyed_enum;
use crate::training::Ratio;

/// A number as it is to be shown: its value, and how many decimals it is shown with.
///
/// [`Display`](fmt::Display) writes it as English does. [`Wording::number`](super::Wording::number) writes it as a
/// language does.
///
/// ```
/// use running_hip_pain::wording::Number;
/// let half = Number::new(2.5, 1);
/// assert_eq!(half.to_string(), "2.5");
/// assert_eq!((half.value(), half.decimals(), half.whole()), (2.5, 1, None));
/// assert_eq!(Number::from(3_u8).whole(), Some(3));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    value: f64,
    decimals: u8,
}

impl Number {
    /// This value, shown with so many decimals.
    pub const fn new(value: f64, decimals: u8) -> Self {
        Self { value, decimals }
    }

    /// So many tenths, shown with a decimal even if it is 0.
    pub(crate) fn tenths(tenths: u64) -> Self {
        Self::new(tenths as f64 / 10.0, 1)
    }

    /// The same, shown without a decimal if it is 0.
    pub(crate) fn tenths_if_any(tenths: u64) -> Self {
        if tenths % 10 == 0 { Self::from(tenths / 10) } else { Self::tenths(tenths) }
    }

    /// The value. What is shown is rounded to the decimals.
    pub const fn value(self) -> f64 {
        self.value
    }

    /// How many decimals are shown.
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// The number without its sign, if it is shown without decimals: what most rules for plurals go by.
    pub fn whole(self) -> Option<u64> {
        (self.decimals == 0).then_some(if self.value < 0.0 { -self.value } else { self.value } as u64)
    }
}

/// As English writes it: a point before the decimals, and nothing between thousands.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.*}", usize::from(self.decimals), self.value)
    }
}

macro_rules! from_whole {
    ($($whole:ty),+) => {
        $(
            impl From<$whole> for Number {
                fn from(whole: $whole) -> Self {
                    Self::new(whole as f64, 0)
                }
            }
        )+
    };
}

from_whole!(u8, u16, u32, u64, usize, i8, i16, i32);

impl From<Ratio> for Number {
    fn from(ratio: Ratio) -> Self {
        Self::new(f64::from(ratio.hundredths()) / 100.0, 2)
    }
}

keyed_enum! {
    /// Which form of a word goes with a number, as the CLDR of Unicode names them. English has two of them, Polish
    /// four, Arabic all six.
    ///
    /// A text picks a word by a number with `{days:one=day|other=days}`; see
    /// [`Wording::plural`](super::Wording::plural).
    #[expect(clippy::exhaustive_enums, reason = "no language has more")]
    pub enum Plural {
        /// Only with 0, where that has a form of its own.
        Zero = "zero",
        /// With 1, and in some languages with more.
        One = "one",
        /// With 2, and in some languages with more.
        Two = "two",
        /// With a small number, such as 2 to 4 in Slavic languages.
        Few = "few",
        /// With a large number, such as 5 to 21 in Slavic languages.
        Many = "many",
        /// With any other number. Every choice has it.
        Other = "other",
    }
}
