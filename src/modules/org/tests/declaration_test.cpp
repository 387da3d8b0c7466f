// The declarations of org stand by themselves.
#include <gtest/gtest.h>

#include "modules/org/api.hpp"

namespace truong::org {
namespace {

TEST(OrgDeclaration, has_no_faults) {
    Catalog catalog;
    manifest().declare(catalog);
    catalog.seal();
    for (const Finding& fault : catalog.check())
        ADD_FAILURE() << fault.path << ' ' << fault.code << ' ' << (fault.args.empty() ? "" : fault.args[0]);
}

}  // namespace
}  // namespace truong::org
