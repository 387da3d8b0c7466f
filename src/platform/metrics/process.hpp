#pragma once
// What the kernel says about this process.
#include <string>

namespace truong::metrics {

/// Appends process_* in the exposition format; a figure that cannot be read is left out.
void append_process(std::string& out);

}  // namespace truong::metrics
