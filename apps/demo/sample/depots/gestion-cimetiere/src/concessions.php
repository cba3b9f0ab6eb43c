<?php
// Une concession expire à sa date anniversaire.
function expiree(DateTimeImmutable $debut, int $annees, DateTimeImmutable $aujourdhui): bool
{
    return $debut->modify("+{$annees} years") <= $aujourdhui;
}
