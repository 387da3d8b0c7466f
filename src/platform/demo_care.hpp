#pragma once
// How well the schools of a demo keep their work, for the parts of the demo that show the difference.
#include <string_view>

namespace truong {

/// How well a school of the demo keeps what the standard of the digital school asks. In a ward five schools
/// are as well as hardly kept at all, or in every respect, and between them; the others are as most are.
enum class DemoCare { usual, hardly, begun, nearly, well, exemplary };
DemoCare demo_care(std::string_view school_code);
/// Of a thousand rows that are usually not as they should be.
int left_undone(DemoCare care, int per_mille);
/// Of a thousand, where something is usually done so often.
int done_by(DemoCare care, int per_mille);

}  // namespace truong
