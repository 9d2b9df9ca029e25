//! Our own logarithms and powers of two, so that every target computes the same bits.
//!
//! At compile time, a logarithm is IEEE multiplication and addition in a fixed order. At run time, a power is one
//! look-up and one shift.

/// Units per bit. Scores are whole numbers of units.
pub(crate) const UNITS_PER_BIT: i32 = 512;

/// `log2(x)` for positive finite `x`, accurate to about 1e-13.
pub(crate) const fn log2(x: f64) -> f64 {
    assert!(x > 0.0 && x < 1e300);
    let mut mantissa = x;
    let mut whole = 0.0;
    while mantissa >= 1.5 {
        mantissa *= 0.5;
        whole += 1.0;
    }
    while mantissa < 0.75 {
        mantissa *= 2.0;
        whole -= 1.0;
    }
    // ln(m) = 2 (z + z^3/3 + z^5/5 + ...), z = (m - 1) / (m + 1), |z| <= 0.2
    let z = (mantissa - 1.0) / (mantissa + 1.0);
    let square = z * z;
    let mut power = z;
    let mut sum = 0.0;
    let mut odd = 1.0;
    while odd < 20.0 {
        sum += power / odd;
        power *= square;
        odd += 2.0;
    }
    whole + 2.0 * sum * core::f64::consts::LOG2_E
}

/// `2^x` for `x` in -60..=60.
pub(crate) const fn exp2(x: f64) -> f64 {
    let mut fraction = x;
    let mut scale = 1.0;
    while fraction > 0.5 {
        fraction -= 1.0;
        scale *= 2.0;
    }
    while fraction < -0.5 {
        fraction += 1.0;
        scale *= 0.5;
    }
    let y = fraction * core::f64::consts::LN_2;
    let mut term = 1.0;
    let mut sum = 1.0;
    let mut n = 1.0;
    while n < 16.0 {
        term *= y / n;
        sum += term;
        n += 1.0;
    }
    sum * scale
}

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
