# Stand-in.
title = Тану: проверка заявления
