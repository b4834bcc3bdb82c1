package vn.giamsat.view.course;

import java.util.List;
import java.util.UUID;

/** The steps of one recommendation, in the order in which they were recorded. */
public record RecommendationCourseRow(UUID recommendation, List<CourseStep> steps) {}
