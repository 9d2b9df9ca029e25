//! Our own logarithms and powers of two, so that every target computes the same bits.
//!
//! At compile time, a logarithm is IEEE multiplication and addition in a fixed order. At run time, a power is one
//! look-up and one shift.

/// Units per bit. Scores are whole numbers of units.
pub(crate) const UNITS_PER_BIT: i32 = 512;

/// `log2(x)` for positive finite `x`, accurate to about 1e-13.
pub(crate) const fn log2(x: f64) -> f64 {
    assert!(x > 1e-300 && x < 1e300);
    // x = mantissa * 2^whole, with the mantissa in 0.75..1.5.
    let bits = x.to_bits();
    let mut whole = (bits >> MANTISSA_BITS) as i32 - EXPONENT_OF_ONE;
    let mut mantissa = f64::from_bits(bits & ((1 << MANTISSA_BITS) - 1) | (EXPONENT_OF_ONE as u64) << MANTISSA_BITS);
    if mantissa >= 1.5 {
        mantissa *= 0.5;
        whole += 1;
    }
    // ln(m) = 2 (z + z^3/3 + z^5/5 + ...), z = (m - 1) / (m + 1), |z| <= 0.2. Written out: the tables are worked out each
    // time the crate is compiled, and there a loop costs three times as much.
    let z = (mantissa - 1.0) / (mantissa + 1.0);
    let s = z * z;
    let from_eleventh = s * (1.0 / 11.0 + s * (1.0 / 13.0 + s * (1.0 / 15.0 + s * (1.0 / 17.0 + s * (1.0 / 19.0)))));
    let from_third = s * (1.0 / 3.0 + s * (1.0 / 5.0 + s * (1.0 / 7.0 + s * (1.0 / 9.0 + from_eleventh))));
    whole as f64 + 2.0 * core::f64::consts::LOG2_E * (z + z * from_third)
}

/// `2^x` for `x` in -60..=60.
pub(crate) const fn exp2(x: f64) -> f64 {
    let whole = round(x);
    let y = (x - whole as f64) * core::f64::consts::LN_2;
    // e^y = 1 + y (1 + y/2 (1 + y/3 (1 + ...))), |y| < 0.35.
    let from_tenth = 1.0 + y / 10.0 * (1.0 + y / 11.0 * (1.0 + y / 12.0 * (1.0 + y / 13.0)));
    let from_fifth = 1.0 + y / 5.0 * (1.0 + y / 6.0 * (1.0 + y / 7.0 * (1.0 + y / 8.0 * (1.0 + y / 9.0 * from_tenth))));
    let power = 1.0 + y * (1.0 + y / 2.0 * (1.0 + y / 3.0 * (1.0 + y / 4.0 * from_fifth)));
    power * f64::from_bits(((whole + EXPONENT_OF_ONE) as u64) << MANTISSA_BITS)
}

/// How an `f64` is laid out.
const MANTISSA_BITS: u32 = f64::MANTISSA_DIGITS - 1;
const EXPONENT_OF_ONE: i32 = f64::MAX_EXP - 1;

/// Rounds half away from zero.
pub(crate) const fn round(x: f64) -> i32 {
    if x < 0.0 { (x - 0.5) as i32 } else { (x + 0.5) as i32 }
}

/// `log2(x)` in units.
pub(crate) const fn units(x: f64) -> i32 {
    round(log2(x) * UNITS_PER_BIT as f64)
}

/// `2^(units / UNITS_PER_BIT)` for `units <= 0`, as a fraction of `1 << 31`.
pub(crate) const fn power(units: i32) -> u64 {
    assert!(units <= 0);
    let down = units.unsigned_abs();
    let whole = down / UNITS_PER_BIT as u32;
    if whole > 31 { 0 } else { POWERS[(down % UNITS_PER_BIT as u32) as usize] >> whole }
}

const POWERS: [u64; UNITS_PER_BIT as usize] = {
    let mut powers = [0; UNITS_PER_BIT as usize];
    let mut i = 0;
    while i < powers.len() {
        powers[i] = (exp2(-(i as f64) / UNITS_PER_BIT as f64) * (1u64 << 31) as f64 + 0.5) as u64;
        i += 1;
    }
    powers
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_and_powers_agree_with_the_platform() {
        for x in [1e-9, 0.0005, 0.02, 0.3, 0.75, 1.0, 1.5, 3.0, 600.0, 1e12_f64] {
            assert!((log2(x) - x.log2()).abs() < 1e-11, "log2({x})");
        }
        for x in [-40.0, -1.5, -0.3, 0.0, 0.5, 7.9_f64] {
            assert!((exp2(x) / x.exp2() - 1.0).abs() < 1e-12, "exp2({x})");
        }
        for units in [0, -1, -511, -512, -5_000] {
            let exact = (f64::from(units) / f64::from(UNITS_PER_BIT)).exp2() * f64::from(1u32 << 31);
            assert!((power(units) as f64 - exact).abs() <= 1.0, "power({units})");
        }
        assert_eq!(power(-UNITS_PER_BIT * 40), 0);
    }
}
