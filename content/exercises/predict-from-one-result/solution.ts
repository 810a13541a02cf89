const prediction = { moved: 0.665, turned: 0.665, tied: 0.25, fewer: 0.731 };
