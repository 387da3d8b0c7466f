#pragma once
// What a school finds above it on another server before it comes.
#include "platform/store/store.hpp"

namespace truong::test {

/// The areas and the units above schools that `to` lacks, under the same codes; with ids of its own.
void copy_authorities(const Store& from, const Store& to);

}  // namespace truong::test
