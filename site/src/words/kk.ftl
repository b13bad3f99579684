# Stand-in.
title = Тану: өтінімді тексеру
