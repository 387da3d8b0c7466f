#pragma once
// Rows as their list shows them, each by itself.
#include <string>
#include <vector>

#include "platform/store/reader.hpp"

namespace truong::feed {

struct ShownRow {
    std::int64_t id = 0;
    std::string json;
};
/// Those, a page at most, that are live and in the reader's scope, of every time, hidden values null and
/// unopened.
std::vector<ShownRow> shown_rows(const Reader& reader, const Entity& entity, Condition which);
/// Few different texts for statements, however many rows: the last id stands several times. The ids ascend.
Condition one_of_rows(const Entity& entity, std::vector<Param> ids);

}  // namespace truong::feed
