#include "modules/quality/entities.hpp"

namespace truong::quality {

void declare_words(Catalog& catalog) {
    catalog.words<Dimension>({
        {Dimension::correct, {"Đúng", "Correct"}},
        {Dimension::complete, {"Đủ", "Complete"}},
        {Dimension::clean, {"Sạch", "Clean"}},
        {Dimension::alive, {"Sống", "Alive"}},
    });
    catalog.words<Fixer>({
        {Fixer::clerk, {"Văn thư", "Clerk"}},
        {Fixer::homeroom_teacher, {"Giáo viên chủ nhiệm", "Homeroom teacher"}},
    });
}

}  // namespace truong::quality
