//! Size and place of the window, so that it opens where it was, and never where nobody can see it.

/// The window as it first opens, in points.
pub const USUAL_SIZE: (f32, f32) = (1180.0, 780.0);
/// The smallest window in which the pages still hold, in points.
pub const LEAST_SIZE: (f32, f32) = (590.0, 390.0);
/// No screen is larger.
const MOST: f32 = 16_384.0;
/// So much of the top edge must be on a screen, or nobody can take hold of the window.
const GRIP: f32 = 100.0;
/// The height of a title bar that can be taken hold of.
const BAR: f32 = 24.0;

/// Where the window was, in points of the screen at a zoom of 100 %.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowPlace {
    /// Inner width.
    pub width: f32,
    /// Inner height.
    pub height: f32,
    /// The outer corner at the top left; `None` where the system keeps that to itself (Wayland).
    pub corner: Option<(f32, f32)>,
    /// Whether it filled the screen. The size above is the one it goes back to.
    pub maximized: bool,
}

impl Default for WindowPlace {
    fn default() -> Self {
        Self { width: USUAL_SIZE.0, height: USUAL_SIZE.1, corner: None, maximized: false }
    }
}

/// One screen, in the same points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Monitor {
    /// Its corner at the top left.
    pub corner: (f32, f32),
    /// Width and height.
    pub size: (f32, f32),
}

impl WindowPlace {
    /// Whether every number is one a window can have.
    pub fn is_reasonable(&self) -> bool {
        let size = |points: f32, least: f32| points.is_finite() && (least..=MOST).contains(&points);
        let at = |points: f32| points.is_finite() && points.abs() <= MOST * 4.0;
        size(self.width, LEAST_SIZE.0 - 1.0)
            && size(self.height, LEAST_SIZE.1 - 1.0)
            && self.corner.is_none_or(|(x, y)| at(x) && at(y))
    }

    /// The place on these screens: no larger than one of them, and its title bar within reach. A window whose screen
    /// is gone comes to the first one. Without a known screen it stays as it is.
    #[must_use]
    pub fn on(self, monitors: &[Monitor]) -> Self {
        let Some(first) = monitors.first() else { return self };
        let seen = |m: &&Monitor| self.corner.is_some_and(|corner| self.within_reach(corner, m));
        let monitor = monitors.iter().find(seen).copied();
        let home = monitor.unwrap_or(*first);
        let width = self.width.min(home.size.0);
        let height = self.height.min(home.size.1);
        let corner = self.corner.map(|corner| match monitor {
            Some(_) => corner,
            None => (
                home.corner.0 + ((home.size.0 - width) / 2.0).max(0.0),
                home.corner.1 + ((home.size.1 - height) / 2.0).max(0.0),
            ),
        });
        Self { width, height, corner, ..self }
    }

    /// Whether enough of the title bar is on this screen to take hold of it.
    fn within_reach(&self, (x, y): (f32, f32), monitor: &Monitor) -> bool {
        let (left, top) = monitor.corner;
        let (right, bottom) = (left + monitor.size.0, top + monitor.size.1);
        let across = (x + self.width).min(right) - x.max(left);
        across >= GRIP.min(self.width) && y >= top - BAR && y + BAR <= bottom
    }

    /// Whether another place is so near that nobody would call it moved.
    pub fn is_near(&self, other: &Self) -> bool {
        let near = |a: f32, b: f32| (a - b).abs() < 1.0;
        let corners = match (self.corner, other.corner) {
            (Some(a), Some(b)) => near(a.0, b.0) && near(a.1, b.1),
            (None, None) => true,
            _ => false,
        };
        near(self.width, other.width)
            && near(self.height, other.height)
            && corners
            && self.maximized == other.maximized
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Monitor = Monitor { corner: (0.0, 0.0), size: (1440.0, 900.0) };
    const BESIDE: Monitor = Monitor { corner: (1440.0, -200.0), size: (2560.0, 1440.0) };

    fn at(x: f32, y: f32) -> WindowPlace {
        WindowPlace { corner: Some((x, y)), ..WindowPlace::default() }
    }

    #[test]
    fn a_window_that_can_be_seen_stays_where_it_was() {
        for place in [at(100.0, 60.0), at(1800.0, -150.0), at(-600.0, 300.0), at(1300.0, 10.0)] {
            assert_eq!(place.on(&[LAPTOP, BESIDE]), place);
        }
    }

    #[test]
    fn a_window_whose_screen_is_gone_comes_to_the_first() {
        for lost in [at(1800.0, 100.0), at(-1150.0, 50.0), at(300.0, 890.0), at(300.0, -400.0)] {
            let found = lost.on(&[LAPTOP]);
            assert_eq!(found.corner, Some((130.0, 60.0)), "{lost:?}");
            assert!(found.within_reach(found.corner.unwrap(), &LAPTOP));
        }
    }

    #[test]
    fn a_window_is_no_larger_than_its_screen() {
        let huge = WindowPlace { width: 3000.0, height: 2000.0, ..at(10.0, 10.0) };
        let placed = huge.on(&[LAPTOP]);
        assert_eq!((placed.width, placed.height), LAPTOP.size);
    }

    #[test]
    fn without_screens_or_a_corner_nothing_is_made_up() {
        assert_eq!(at(9000.0, 9000.0).on(&[]), at(9000.0, 9000.0));
        assert_eq!(WindowPlace::default().on(&[LAPTOP]).corner, None);
    }

    #[test]
    fn numbers_no_window_has_are_known() {
        assert!(WindowPlace::default().is_reasonable());
        let odd = [
            WindowPlace { width: f32::NAN, ..WindowPlace::default() },
            WindowPlace { width: 3.0, ..WindowPlace::default() },
            WindowPlace { height: 1e9, ..WindowPlace::default() },
            at(f32::INFINITY, 0.0),
            at(0.0, -1e9),
        ];
        for place in odd {
            assert!(!place.is_reasonable(), "{place:?}");
        }
    }
}
