const prediction = { moved: undefined, turned: undefined, tied: undefined, fewer: undefined };
