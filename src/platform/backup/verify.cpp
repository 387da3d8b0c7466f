#include "platform/backup/content.hpp"

namespace truong::backup {

Summary verify(const std::filesystem::path& file, const keys::Key& key) {
    Visitor nobody;
    return Content(file, key).visit(nobody);
}

}  // namespace truong::backup
