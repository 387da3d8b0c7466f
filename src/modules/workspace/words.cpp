#include "modules/workspace/entities.hpp"

namespace truong::workspace {

void declare_words(Catalog& catalog) {
    catalog.words<Audience>({
        {Audience::staff, {"Người làm việc với hồ sơ", "Staff who work with the record"}},
        {Audience::readers, {"Mọi người xem được hồ sơ", "Everybody who may read the record"}},
        {Audience::author, {"Chỉ người viết", "The author only"}},
    });
}

}  // namespace truong::workspace
