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
    // ln(m) = 2 (z + z^3/3 + z^5/5 + ...), z = (m - 1) / (m + 1), |z| <= 0.2. Written out and with each part in a constant:
    // the tables are worked out each time the crate is compiled, and there loops and divisions cost most.
    const P3: f64 = 1.0 / 3.0;
    const P5: f64 = 1.0 / 5.0;
    const P7: f64 = 1.0 / 7.0;
    const P9: f64 = 1.0 / 9.0;
    const P11: f64 = 1.0 / 11.0;
    const P13: f64 = 1.0 / 13.0;
    const P15: f64 = 1.0 / 15.0;
    const P17: f64 = 1.0 / 17.0;
    const P19: f64 = 1.0 / 19.0;
    let z = (mantissa - 1.0) / (mantissa + 1.0);
    let s = z * z;
    let from_eleventh = s * (P11 + s * (P13 + s * (P15 + s * (P17 + s * P19))));
    let from_third = s * (P3 + s * (P5 + s * (P7 + s * (P9 + from_eleventh))));
    whole as f64 + 2.0 * core::f64::consts::LOG2_E * (z + z * from_third)
}

/// `2^x` for `x` in -60..=60.
pub(crate) const fn exp2(x: f64) -> f64 {
    let whole = round(x);
    let y = (x - whole as f64) * core::f64::consts::LN_2;
    // e^y = 1 + y + y^2/2! + y^3/3! + ..., |y| < 0.35.
    const F2: f64 = 1.0 / 2.0;
    const F3: f64 = F2 / 3.0;
    const F4: f64 = F3 / 4.0;
    const F5: f64 = F4 / 5.0;
    const F6: f64 = F5 / 6.0;
    const F7: f64 = F6 / 7.0;
    const F8: f64 = F7 / 8.0;
    const F9: f64 = F8 / 9.0;
    const F10: f64 = F9 / 10.0;
    const F11: f64 = F10 / 11.0;
    const F12: f64 = F11 / 12.0;
    const F13: f64 = F12 / 13.0;
    let from_ninth = F9 + y * (F10 + y * (F11 + y * (F12 + y * F13)));
    let from_fourth = F4 + y * (F5 + y * (F6 + y * (F7 + y * (F8 + y * from_ninth))));
    let power = 1.0 + y * (1.0 + y * (F2 + y * (F3 + y * from_fourth)));
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
