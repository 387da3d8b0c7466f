#pragma once
#include "platform/sheet/read.hpp"

namespace truong::sheet {

/// A table as text, its encoding and what separates its cells recognised: .csv, .tsv, .txt.
Workbook read_text_table(std::string_view bytes, const ReadLimits& limits);

/// Whether a text begins as a page of the web does, or another document in mark-up.
bool begins_as_page(std::string_view text);
/// Whether it begins as a workbook of 2003 in XML.
bool begins_as_old_xml(std::string_view text);

}  // namespace truong::sheet
